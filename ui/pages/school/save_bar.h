#pragma once

#include "core/school/versions.h"

#include <QWidget>

class QCheckBox;

namespace farol::ui {

class Appearance;
class Button;
class TextLabel;

/// The foot of a section whose edits are saved together: from when they hold, whether past weeks are judged anew, and
/// what to do with them.
class SaveBar : public QWidget {
    Q_OBJECT

public:
    SaveBar(Appearance& appearance, const QString& alsoPast, const QString& save, QWidget* parent = nullptr);

    /// From when the edit holds; the choice of past weeks stands only where there is something to choose.
    void show(const QString& when, bool hasPast);
    using QWidget::show;
    void setOn(bool canDiscard, bool canSave);
    school::Judging judging() const;
    void forgetPast(); ///< back to leaving past weeks as they were judged

signals:
    void saveClicked();
    void discardClicked();
    void judgingChanged();

private:
    QCheckBox* m_alsoPast;
    TextLabel* m_when;
    Button* m_discard;
    Button* m_save;
};

} // namespace farol::ui
