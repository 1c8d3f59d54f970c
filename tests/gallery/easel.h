#pragma once

#include "core/settings/settings.h"
#include "ui/appearance.h"

#include <QPixmap>
#include <QSize>
#include <QString>

#include <functional>

namespace farol::ui {
class MainWindow;
}

namespace farol::gallery {

/// Where scenes are painted: one look at one scale, the histories they show, and the folder their pictures go to.
class Easel {
public:
    /// Pictures are called "NAME<suffix>.png".
    Easel(ui::Appearance& appearance, QString histories, QString output, QString suffix);

    ui::Appearance& appearance() const { return m_appearance; }
    const QString& output() const { return m_output; }
    /// The file of a history that was built before, "escola".
    QString database(const QString& history) const;
    /// The settings say the look in force.
    void dress(settings::Settings& settings) const;
    /// False when it could not be written; the file is named on the standard output.
    bool save(const QPixmap& picture, const QString& name) const;

    /// Paints the scenes that are asked for by `paint(scene, easel)`; false when one failed.
    template <typename Scenes, typename Paint>
    bool paintEach(const Scenes& scenes, const Paint& paint) const
    {
        bool isGood = true;
        for (const auto& scene : scenes) {
            if (isWanted(scene.name))
                isGood &= paint(scene, *this);
        }
        return isGood;
    }
    /// The same of one picture, by `paint(easel, name)`.
    template <typename Paint>
    bool paintOne(const QString& name, const Paint& paint) const
    {
        return !isWanted(name) || paint(*this, name);
    }

private:
    bool isWanted(const QString& name) const { return m_only.isEmpty() || name.contains(m_only); }

    ui::Appearance& m_appearance;
    const QString m_histories;
    const QString m_output;
    const QString m_suffix;
    const QString m_only; ///< FAROL_GALLERY_ONLY, "04": a part of the names of what is looked at again
};

/// Turns the event loop until something is so; false when that takes over a minute.
bool waitUntil(const std::function<bool()>& done);
/// Turns the event loop so long: for what nobody can be asked about, such as the status bar's own question.
void settle(int milliseconds);

/// Shows the window at a size, with a school's name unless its history is "vazia".
void open(ui::MainWindow& window, const QString& history, QSize size);

} // namespace farol::gallery
