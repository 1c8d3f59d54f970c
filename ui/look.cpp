#include "look.h"

#include "session.h"

#include <algorithm>

namespace farol::ui {

namespace {

/// Both enumerations stand in the same order; the settings know no window.
ThemeChoice choiceOf(settings::Theme theme)
{
    return static_cast<ThemeChoice>(theme);
}
static_assert(static_cast<int>(settings::Theme::System) == static_cast<int>(ThemeChoice::System)
    && static_cast<int>(settings::Theme::Light) == static_cast<int>(ThemeChoice::Light)
    && static_cast<int>(settings::Theme::Dark) == static_cast<int>(ThemeChoice::Dark));

void save(const Session& session)
{
    if (session.saveSettings)
        session.saveSettings();
}

} // namespace

void applyLook(Session& session)
{
    session.appearance.scaleText(session.settings.textScale);
    session.appearance.choose(choiceOf(session.settings.theme));
}

void chooseTheme(Session& session, ThemeChoice choice)
{
    session.settings.theme = static_cast<settings::Theme>(choice);
    session.appearance.choose(choice);
    save(session);
}

void chooseTextScale(Session& session, double factor)
{
    session.settings.textScale = factor;
    session.appearance.scaleText(factor);
    save(session);
}

double textScaleBeside(double factor, int step)
{
    constexpr double same = 0.001;
    if (step > 0) {
        const auto larger =
            std::find_if(textScales.begin(), textScales.end(), [factor](double each) { return each > factor + same; });
        return larger == textScales.end() ? factor : *larger;
    }
    const auto smaller =
        std::find_if(textScales.rbegin(), textScales.rend(), [factor](double each) { return each < factor - same; });
    return smaller == textScales.rend() ? factor : *smaller;
}

} // namespace farol::ui
