#include "connection_dialog.h"

#include "button.h"
#include "connection_form.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace farol::ui {

namespace {

constexpr int sideWidth = 250;

/// The edge of the dialog that says what it is, with the mark and what a person may rely on.
class Side : public QWidget {
public:
    Side(Appearance& appearance, QWidget* parent) :
        QWidget(parent),
        m_appearance(appearance)
    {
        setFixedWidth(sideWidth);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_appearance.color(Role::Rail));
        painter.fillRect(QRect(width() - 1, 0, 1, height()), m_appearance.color(Role::Border));
        painter.drawPixmap(24, 26, m_appearance.appMark(28, devicePixelRatioF()));
        painter.setFont(m_appearance.font(TextSize::Title));
        painter.setPen(m_appearance.color(Role::Text));
        painter.drawText(QRect(62, 22, width() - 70, 36), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Farol"));
    }

private:
    Appearance& m_appearance;
};

} // namespace

ConnectionDialog::ConnectionDialog(
    Appearance& appearance, SchoolConnector& connector, const QString& origin, const QTimeZone& zone, QWidget* parent) :
    QDialog(parent),
    m_appearance(appearance),
    m_form(new ConnectionForm(appearance, connector, origin, zone, this)),
    m_demonstration(new Button(appearance, ButtonKind::Quiet, tr("See it with a fictitious school"), this)),
    m_cancel(new Button(appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_connect(new Button(appearance, ButtonKind::Primary, tr("Connect"), this))
{
    setWindowTitle(tr("Connect a school"));
    auto* content = new QVBoxLayout;
    content->setContentsMargins(40, 30, 40, 16);
    content->setSpacing(4);
    content->addWidget(new TextLabel(appearance, TextSize::Title, Role::Text, tr("Connect to the school"), this));
    content->addWidget(m_form);
    content->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(buildFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addLayout(column, 1);
    resize(QSize(980, 560).expandedTo(sizeHint()));
    connectParts();
    m_form->setFocus();
}

QWidget* ConnectionDialog::buildSide()
{
    auto* side = new Side(m_appearance, this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 80, 20, 24);
    column->setSpacing(4);
    const std::pair<QString, QString> facts[] = {
        {tr("Only reads"), tr("Nothing is changed on the platform.")},
        {tr("History on this computer"), tr("Progress and names stay here and go nowhere else.")},
        {tr("Key in the password store"), tr("Never in a file, never in a log.")},
    };
    for (const auto& [title, sentence] : facts) {
        auto* explanation = new TextLabel(m_appearance, TextSize::Caption, Role::Muted, sentence, side);
        explanation->setWordWrap(true);
        column->addWidget(new TextLabel(m_appearance, TextSize::Strong, Role::Text, title, side));
        column->addWidget(explanation);
        column->addSpacing(14);
    }
    column->addStretch();
    return side;
}

QWidget* ConnectionDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(40, 14, 24, 14);
    row->setSpacing(8);
    row->addWidget(m_demonstration);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_connect);
    return foot;
}

void ConnectionDialog::connectParts()
{
    for (Button* button : {m_demonstration, m_cancel, m_connect})
        button->setAutoDefault(false); // Enter in a field means the test
    m_connect->setEnabled(false);
    connect(m_form, &ConnectionForm::stepChanged, m_connect, [this] { m_connect->setEnabled(m_form->isTested()); });
    connect(m_form, &ConnectionForm::tested, m_connect, qOverload<>(&QWidget::setFocus));
    connect(m_form, &ConnectionForm::saved, this, &QDialog::accept);
    connect(m_connect, &Button::clicked, m_form, qOverload<>(&ConnectionForm::save));
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_demonstration, &Button::clicked, this, [this] {
        reject();
        emit demonstrationAsked();
    });
}

void ConnectionDialog::done(int result)
{
    m_form->wipe();
    QDialog::done(result);
}

void ConnectionDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Surface));
    const int foot = m_connect->parentWidget()->height();
    painter.fillRect(QRect(sideWidth, height() - foot, width() - sideWidth, 1), m_appearance.color(Role::Border));
}

} // namespace farol::ui
