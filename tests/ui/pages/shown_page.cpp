#include "tests/ui/pages/shown_page.h"

#include "ui/segmented.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace farol::tests {

ShownPage::ShownPage(const QString& file, const QJsonValue& remembered, const QJsonValue& filter) :
    appearance(*qApp, ui::ThemeChoice::Light),
    quiet(appearance, file)
{
    quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
    if (!remembered.isNull() && !remembered.isUndefined())
        quiet.settings.pages.insert(QStringLiteral("progresso"), remembered);
    if (!filter.isNull() && !filter.isUndefined())
        quiet.settings.pages.insert(QStringLiteral("filtro"), filter);
    page = std::make_unique<ui::ProgressPage>(quiet.session, std::make_shared<ui::WindowFilter>(quiet.session));
    page->resize(1180, 700);
    page->QWidget::show();
    page->refresh();
}

ShownPage::ShownPage(const World& world, const QJsonValue& remembered, const QJsonValue& filter) :
    ShownPage(world.connection().file(), remembered, filter)
{
}

bool ShownPage::isAnswered() const
{
    return QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
}

std::string ShownPage::column(const QString& key) const
{
    const int place = rows().columnOf(key);
    QStringList texts;
    for (int row = 0; place >= 0 && row < rows().rowCount(); ++row)
        texts << rows().index(row, place).data().toString();
    return texts.join(QStringLiteral(" | ")).toStdString();
}

QModelIndex ShownPage::cell(const QString& first, const QString& key) const
{
    const int place = rows().columnOf(key);
    for (int row = 0; place >= 0 && row < rows().rowCount(); ++row) {
        if (rows().index(row, 0).data().toString() == first)
            return rows().index(row, place);
    }
    return {};
}

std::string ShownPage::text(const QString& first, const QString& key) const
{
    const QModelIndex found = cell(first, key);
    return found.isValid() ? found.data().toString().toStdString() : "no such cell";
}

void ShownPage::search(const QString& text) const
{
    page->filters().findChild<QLineEdit*>()->setText(text);
}

void ShownPage::press(int control, int part) const
{
    body().findChildren<ui::Segmented*>().at(control)->findChildren<ui::Segment*>().at(part)->click();
}

std::string ShownPage::sentences() const
{
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n').toStdString();
}

std::vector<QStringList> readCsv(const QString& file)
{
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = csv.readAll();
    const QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    std::vector<QStringList> lines;
    QStringList line;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u';' || c == u'\n')) {
            line << std::exchange(field, {});
            if (c == u'\n')
                lines.push_back(std::exchange(line, {}));
        } else if (isQuoted || c != u'\r') {
            field += c;
        }
    }
    return lines;
}

} // namespace farol::tests
