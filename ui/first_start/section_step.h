#pragma once

#include "start_step.h"

#include <functional>

namespace farol::ui {

class SchoolSection;

/// A part of page Escola as a step of the first start. It saves by itself, but for what `save` is there for.
class SectionStep final : public StartStep {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString about;
    };

    /// Saves what is typed and calls `then`, or says what stands against it.
    using Save = std::function<void(const std::function<void()>& then)>;

    /// `isComplete` tells from what is registered whether a person can go on; `save` is empty where every edit is saved
    /// at once.
    SectionStep(Words words, SchoolSection* section, std::function<bool()> isComplete, Save save, QWidget* parent = nullptr);

    QString title() const override { return m_words.title; }
    QString about() const override { return m_words.about; }
    void refresh() override;
    bool isComplete() const override { return m_isComplete(); }
    void leave() override;

private:
    Words m_words;
    SchoolSection* m_section;
    std::function<bool()> m_isComplete;
    Save m_save;
};

} // namespace farol::ui
