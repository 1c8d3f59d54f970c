#pragma once

#include "section.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace farol::ui {

class Button;
class Panel;
class SectionColumn;
class Segmented;
class TextLabel;

/// How the program looks, in which language it speaks, and when it may tell of a collection.
class AppearanceSection final : public SchoolSection {
    Q_OBJECT

public:
    explicit AppearanceSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;

private:
    void buildLook(SectionColumn& column);
    void buildLanguage(SectionColumn& column);
    void buildNotices(SectionColumn& column);
    void addNamed(Panel& panel, const QString& label, QWidget* field);
    void chooseLanguage(int entry);
    void chooseNotices();
    void save();
    void measure();

    Session& m_session;
    QString m_spoken; ///< the language of this start
    Segmented* m_theme;
    Segmented* m_text;
    QComboBox* m_language;
    TextLabel* m_nextStart = nullptr;
    Button* m_restart;
    QCheckBox* m_notices;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
};

} // namespace farol::ui
