#pragma once

#include "start_step.h"

#include <functional>

namespace farol::ui {

class SchoolSection;

/// A part of page Escola as a step of the first start; it saves by itself.
class SectionStep final : public StartStep {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString about;
    };

    /// `isComplete` tells from what is registered whether a person can go on.
    SectionStep(Words words, SchoolSection* section, std::function<bool()> isComplete, QWidget* parent = nullptr);

    QString title() const override { return m_words.title; }
    QString about() const override { return m_words.about; }
    void refresh() override;
    bool isComplete() const override { return m_isComplete(); }

private:
    Words m_words;
    SchoolSection* m_section;
    std::function<bool()> m_isComplete;
};

} // namespace farol::ui
