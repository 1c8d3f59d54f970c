// What the bench starts to see a window open: `bare`, or `first | visit | frames FOLDER` of a history. Each prints
// words and figures, a line for each thing as it happens.
#include "app/desktop/program.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "heat_frames.h"
#include "loop_probe.h"
#include "ui/data/table_view.h"
#include "ui/main_window.h"
#include "ui/page_turner.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/student/student_page.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QMainWindow>

#include <cstdio>
#include <optional>

using namespace farol;

namespace {

constexpr int lookMs = 2;
constexpr int framesWanted = 120;

void say(const char* words)
{
    std::puts(words);
    std::fflush(stdout);
}

/// Calls once when a window paints for the first time.
class FirstPaint final : public QObject {
public:
    FirstPaint(QApplication& application, std::function<bool(QObject*)> isWanted, std::function<void()> then) :
        m_isWanted(std::move(isWanted)),
        m_then(std::move(then))
    {
        application.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_then && m_isWanted(watched))
            std::exchange(m_then, nullptr)();
        return false;
    }

private:
    std::function<bool(QObject*)> m_isWanted;
    std::function<void()> m_then;
};

int showBare(QApplication& application)
{
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1366, 768);
    const FirstPaint first(
        application, // the chart covers its window, and is painted in a widget of its own
        [](QObject* watched) { return watched->isWidgetType(); },
        [&] {
            say("paint");
            QMetaObject::invokeMethod(&application, &QApplication::quit, Qt::QueuedConnection);
        });
    window.show();
    return QApplication::exec();
}

ui::MainWindow* mainWindow()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const window = qobject_cast<ui::MainWindow*>(widget))
            return window;
    }
    return nullptr;
}

bool isAsking(const ui::Page& page)
{
    if (const auto* history = qobject_cast<const ui::HistoryPage*>(&page))
        return history->isAsking();
    if (const auto* collection = qobject_cast<const ui::CollectionPage*>(&page))
        return collection->isAsking();
    const auto* student = qobject_cast<const ui::StudentPage*>(&page);
    return student && student->isAsking();
}

std::vector<ui::PageSign> signsOf(const ui::MainWindow& window)
{
    return window.findChild<ui::PageTurner*>()->signs();
}

bool isAnyAsking(const ui::MainWindow& window)
{
    const auto pages = window.pages();
    return std::any_of(pages.begin(), pages.end(), [](const ui::Page* page) { return isAsking(*page); });
}

std::optional<domain::StudentId> anybody(const QString& folder)
{
    const auto reader = storage::openReader(folder);
    const auto id = reader ? storage::oneNumber(*reader, QStringLiteral("SELECT min(id) FROM student"))
                           : domain::Result<std::optional<qint64>>();
    return id && *id ? std::optional(domain::StudentId{**id}) : std::nullopt;
}

/// Drives the real window, one step after the other, each begun once the one before is shown.
class Driver final : public QObject {
public:
    Driver(QString mode, const QString& folder) :
        m_mode(std::move(mode)),
        m_student(anybody(folder))
    {
        m_look.callOnTimeout(this, [this] { look(); });
        m_look.start(lookMs);
    }

private:
    void look()
    {
        ui::MainWindow* const window = mainWindow();
        if (!window || isAnyAsking(*window) || m_isReading)
            return;
        if (m_step++ == 0) {
            say("figures");
            if (m_mode != QStringLiteral("first"))
                m_probe.begin();
            return;
        }
        const auto page = static_cast<size_t>(m_step) - 2;
        if (m_mode == QStringLiteral("first"))
            end(*window);
        else if (m_mode == QStringLiteral("frames"))
            paintFrames(*window);
        else if (page < signsOf(*window).size())
            visit(*window, signsOf(*window)[page]);
        else
            endVisit(*window);
    }

    void visit(ui::MainWindow& window, const ui::PageSign& sign)
    {
        tellPage();
        m_page = sign.key;
        window.go({sign.key, {}, sign.place == ui::PagePlace::Rail ? std::nullopt : m_student});
        m_isReading = true;
        for (ui::Page* const page : window.pages()) {
            if (page->key() == sign.key)
                page->whenRead([this] { m_isReading = false; });
        }
    }

    /// The longest stall since the last page was gone to, where it is the longest of all.
    void tellPage()
    {
        const double longest = m_probe.longestSince();
        if (!m_page.isEmpty() && longest > m_longest) {
            m_longest = longest;
            std::printf("worst %s\n", qUtf8Printable(m_page));
        }
    }

    void endVisit(ui::MainWindow& window)
    {
        tellPage();
        m_probe.end();
        const bench::Spread gaps = m_probe.gaps();
        std::printf("stall %.1f %.1f %.1f\n", gaps.largest, gaps.p95, gaps.median);
        end(window);
    }

    void paintFrames(ui::MainWindow& window)
    {
        if (!m_isPrepared) {
            m_isPrepared = true;
            window.resize(1920, 1080);
            visit(window, ui::ProgressPage::sign());
            return;
        }
        ui::TableView* const table = window.findChild<ui::ProgressPage*>()->findChild<ui::TableView*>();
        const bench::Comparison frames = bench::compareFrames(*table, framesWanted);
        std::printf("rows %d\n", table->model()->rowCount());
        std::printf("ours %.3f %.3f\n", frames.ours.median, frames.ours.p95);
        std::printf("theirs %.3f %.3f\n", frames.theirs.median, frames.theirs.p95);
        std::printf("ratio %.3f %.3f %.3f\n", frames.ratio.lower, frames.ratio.median, frames.ratio.upper);
        end(window);
    }

    void end(ui::MainWindow& window)
    {
        m_look.stop();
        std::fflush(stdout);
        QMetaObject::invokeMethod(&window, &QWidget::close, Qt::QueuedConnection);
    }

    QString m_mode;
    std::optional<domain::StudentId> m_student;
    QTimer m_look;
    bench::Probe m_probe;
    QString m_page; ///< that was gone to last
    double m_longest = 0.0;
    int m_step = 0;
    bool m_isReading = false;
    bool m_isPrepared = false;
};

int showFarol(QApplication& application, const QString& mode, const QString& folder)
{
    const FirstPaint first(
        application, [](QObject* watched) { return qobject_cast<ui::MainWindow*>(watched); }, [] { say("paint"); });
    const Driver driver(mode, folder);
    desktop::Program program(application, {folder});
    return program.run();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("farol"));
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QStringLiteral("bare"))
        return showBare(application);
    return words.size() == 3 ? showFarol(application, words[1], words[2]) : 2;
}
