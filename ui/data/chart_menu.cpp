#include "chart_menu.h"

#include "chart_dialog.h"
#include "core/spreadsheet/file_name.h"
#include "core/spreadsheet/whole_file.h"
#include "ui/appearance.h"
#include "ui/button.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

namespace farol::ui {

namespace {

constexpr qreal sharpness = 2.0;

} // namespace

ChartMenu::ChartMenu(Appearance& appearance, QWidget& panel) :
    QObject(&panel),
    m_appearance(appearance),
    m_panel(panel),
    m_button(new Button(appearance, ButtonKind::Quiet, {}, &panel)),
    m_menu(new QMenu(&panel))
{
    QAction* copy = m_menu->addAction(tr("&Copy the picture"), QKeySequence::Copy, this, &ChartMenu::copyPicture);
    QAction* save = m_menu->addAction(tr("&Save the picture…"), this, &ChartMenu::askWhereToSave);
    QAction* table = m_menu->addAction(tr("See the &table"), this, &ChartMenu::showTable);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    panel.addActions({copy, save, table});
    panel.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_button->setSymbol(Icon::More);
    m_button->setMenu(m_menu);
    m_button->setAccessibleName(tr("Chart options"));
    m_button->setToolTip(tr("Copy or save the picture, or see the table behind it"));
    QSizePolicy policy = m_button->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // it is not in the picture, which keeps its places
    m_button->setSizePolicy(policy);
}

void ChartMenu::setContent(const QString& title, std::function<ChartTable()> table)
{
    m_title = title;
    m_table = std::move(table);
}

QImage ChartMenu::picture() const
{
    QImage image(m_panel.size() * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    image.fill(m_appearance.color(Role::Surface));
    const bool wasShown = m_button->isVisibleTo(&m_panel);
    m_button->setVisible(false);
    m_panel.render(&image);
    m_button->setVisible(wasShown);
    return image;
}

domain::Result<void> ChartMenu::savePicture(const QString& file) const
{
    return spreadsheet::writeWhole(file, [this](QIODevice& device) -> domain::Result<void> {
        if (picture().save(&device, "PNG"))
            return {};
        return domain::failed(domain::Fault::File, device.errorString());
    });
}

void ChartMenu::copyPicture() const
{
    QApplication::clipboard()->setImage(picture());
}

void ChartMenu::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString file = QFileDialog::getSaveFileName(&m_panel, tr("Save the picture"),
        folder + u'/' + spreadsheet::fileWord(m_title) + QStringLiteral(".png"), tr("PNG pictures (*.png)"));
    if (file.isEmpty())
        return;
    if (const auto done = savePicture(file); !done)
        emit failed(done.error());
}

void ChartMenu::showTable() const
{
    if (!m_table)
        return;
    auto* dialog = new ChartDialog(m_appearance, m_title, m_table(), &m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace farol::ui
