#include "paper_plot.h"

#include "paper_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace farol::ui {

using domain::Tenths;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PaperPlot)
};

constexpr qreal axisWidth = mm(10);
constexpr qreal mostLabelsWidth = mm(34);
constexpr qreal weeksHeight = mm(5);
constexpr qreal inset = mm(5); ///< beside the first and the last week
constexpr int step = 200; ///< tenths between lines of the grid

/// One chart with its scales.
class Drawing {
public:
    Drawing(PaperPage& page, const PaperFonts& fonts, const QRectF& box, const PlotContent& content,
        const Numbers& numbers) :
        m_page(page),
        m_fonts(fonts),
        m_content(content),
        m_numbers(numbers),
        m_labelsWidth(std::min(mostLabelsWidth, box.width() * 0.3)),
        m_plot(box.adjusted(axisWidth, mm(3), -m_labelsWidth, -weeksHeight))
    {
        Tenths highest = 0;
        for (const PlotSeries& line : content.series) {
            for (const auto& value : line.values)
                highest = std::max(highest, value.value_or(0));
        }
        m_top = std::clamp((highest / step + 1) * step, 2 * step, domain::complete);
    }

    void draw()
    {
        drawMissing();
        drawAxes();
        for (const PlotSeries& line : m_content.series)
            drawLine(line);
        drawNames();
    }

private:
    qreal x(size_t place) const
    {
        const size_t last = m_content.weeks.size() - 1;
        const QRectF inner = m_plot.adjusted(inset, 0, -inset, 0);
        return last == 0 ? inner.center().x() : inner.left() + inner.width() * qreal(place) / qreal(last);
    }
    qreal y(Tenths value) const { return m_plot.bottom() - m_plot.height() * value / m_top; }

    void drawMissing()
    {
        const qreal half = m_content.weeks.size() > 1 ? (x(1) - x(0)) / 2 : mm(6);
        for (const size_t place : m_content.missing) {
            const QRectF band(x(place) - half, m_plot.top(), 2 * half, m_plot.height());
            m_page.hatch(band.intersected(m_plot));
        }
    }

    void drawAxes()
    {
        for (Tenths value = 0; value <= m_top; value += step) {
            m_page.rule({m_plot.left(), y(value)}, m_plot.width(), value == 0 ? Role::Field : Role::Border);
            m_page.text({m_plot.left() - axisWidth, y(value) - mm(2), axisWidth - mm(1.5), mm(4)},
                m_numbers.wholePercent(value, domain::complete),
                {PaperFont::Tiny, Role::Muted, Qt::AlignRight | Qt::AlignVCenter});
        }
        const size_t count = m_content.weeks.size();
        const qreal room = m_plot.width() / qreal(std::max<size_t>(1, count));
        const qreal wanted = m_fonts.width(PaperFont::Tiny, m_numbers.shortWeek(m_content.weeks.back())) + mm(1.5);
        const auto every = size_t(std::max(1.0, std::ceil(wanted / room)));
        for (size_t place = 0; place < count; ++place) {
            if ((count - 1 - place) % every == 0) { // always the last
                m_page.text({x(place) - mm(6), m_plot.bottom() + mm(0.8), mm(12), mm(3.5)},
                    m_numbers.shortWeek(m_content.weeks[place]),
                    {PaperFont::Tiny, Role::Muted, Qt::AlignHCenter | Qt::AlignTop});
            }
        }
    }

    QColor colorOf(const PlotSeries& line) const
    {
        if (line.style == LineStyle::Focus)
            return PaperPage::color(Role::Series1);
        return PaperPage::color(line.style == LineStyle::Context ? Role::NoneMark : Role::Reference);
    }

    void drawLine(const PlotSeries& line)
    {
        const bool isFocus = line.style == LineStyle::Focus;
        const qreal width = isFocus ? points(1.4) : points(0.8);
        for (const PlotRun& run : unbrokenRuns(line.values)) {
            QPolygonF through;
            for (size_t place = run.first; place <= run.last; ++place)
                through << QPointF(x(place), y(*line.values[place]));
            if (through.size() > 1)
                m_page.line(
                    through, colorOf(line), width, line.style == LineStyle::Expected ? Qt::DashLine : Qt::SolidLine);
            for (qsizetype i = 0; isFocus && i < through.size(); ++i)
                drawValue(line, run.first + size_t(i), through[i]);
            if (!isFocus && through.size() == 1)
                m_page.dot({through.front(), mm(0.5), colorOf(line), false});
        }
    }

    /// Whether the values of two weeks side by side do not touch.
    bool hasRoomForValues() const
    {
        const qreal widest = m_fonts.width(PaperFont::Caption, m_numbers.share(domain::complete));
        return m_content.weeks.size() < 2 || x(1) - x(0) > widest + mm(1);
    }

    void drawValue(const PlotSeries& line, size_t place, QPointF at)
    {
        m_page.dot({at, mm(0.65), colorOf(line), false});
        const bool isNamed = place + 1 == m_content.weeks.size(); // beside the plot, with its value
        if (isNamed || !hasRoomForValues())
            return;
        // Under the line where another is right over it.
        const bool isUnder =
            std::any_of(m_content.series.begin(), m_content.series.end(),
                [&](const PlotSeries& other) {
                    const auto value = other.values[place];
                    return other.style != LineStyle::Focus && value && y(*value) < at.y() && at.y() - y(*value) < mm(5);
                })
            && at.y() + mm(5) < m_plot.bottom();
        const QRectF box(at.x() - mm(6), isUnder ? at.y() + mm(1) : at.y() - mm(4.5), mm(12), mm(3.5));
        m_page.text(box, m_numbers.share(line.values[place]),
            {PaperFont::Caption, Role::Text, Qt::AlignHCenter | Qt::AlignVCenter});
    }

    struct EndName {
        qreal at;
        QString text;
        bool isFocus;
    };

    /// The last value of each line, beside the plot, one under the other.
    void drawNames()
    {
        std::vector<EndName> names;
        for (const PlotSeries& line : m_content.series) {
            const auto last = std::find_if(
                line.values.rbegin(), line.values.rend(), [](const auto& value) { return value.has_value(); });
            if (last != line.values.rend())
                names.push_back(
                    {y(**last), line.name + QChar(0x00A0) + m_numbers.percent(*last), line.style == LineStyle::Focus});
        }
        std::stable_sort(names.begin(), names.end(), [](const EndName& a, const EndName& b) { return a.at < b.at; });
        std::vector<qreal> wanted;
        for (const EndName& name : names)
            wanted.push_back(name.at);
        const std::vector<qreal> places = spreadLabels(wanted, mm(3.8), m_plot.top(), m_plot.bottom());
        for (size_t i = 0; i < names.size(); ++i) {
            const PaperFont font = names[i].isFocus ? PaperFont::Strong : PaperFont::Body;
            m_page.text({m_plot.right() + mm(2.5), places[i] - mm(2), m_labelsWidth - mm(2.5), mm(4)},
                m_fonts.elided(font, names[i].text, m_labelsWidth - mm(2.5)),
                {font, names[i].isFocus ? Role::Text : Role::Muted});
        }
    }

    PaperPage& m_page;
    const PaperFonts& m_fonts;
    const PlotContent& m_content;
    const Numbers& m_numbers;
    qreal m_labelsWidth;
    QRectF m_plot;
    Tenths m_top = domain::complete;
};

} // namespace

void printPlot(
    PaperPage& page, const PaperFonts& fonts, const QRectF& box, const PlotContent& content, const Numbers& numbers)
{
    QRectF plot = box;
    plot.setTop(printPartTitle(page, fonts, box, content.title, content.subtitle));
    const bool hasValue = std::any_of(content.series.begin(), content.series.end(), [](const PlotSeries& line) {
        return std::any_of(line.values.begin(), line.values.end(), [](const auto& value) { return value.has_value(); });
    });
    if (content.weeks.empty() || !hasValue) {
        page.text({plot.left(), plot.top(), plot.width(), mm(6)}, Words::tr("Nothing was collected in these weeks."),
            {PaperFont::Body, Role::Muted});
        return;
    }
    Drawing(page, fonts, plot, content, numbers).draw();
}

} // namespace farol::ui
