#pragma once

#include "ui/notice.h"

#include <QWidget>

namespace farol::ui {

/// One step of the first start. It saves what it gathered when a person goes on, so that it can be left at any time.
class StartStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< "Turmas"
    virtual QString heading() const { return title(); } ///< over the step itself
    virtual QString about() const = 0; ///< what it asks, "which tags to follow"
    /// It has come on screen, or what is registered changed while it is.
    virtual void refresh() = 0;
    /// Whether a person can go on from here.
    virtual bool isComplete() const = 0;
    /// A person goes on: saves, then `left` follows, or nothing when something stands against it.
    virtual void leave() { emit left(); }
    /// What could not be asked of the platform is asked again.
    virtual void askAgain() { }
    virtual QString proceedWords() const { return {}; } ///< on the button; empty = "Continue"

signals:
    void completeChanged();
    void ready(); ///< nothing is left to do but to go on
    void left();
    void said(const farol::ui::Notice& notice);
    void askFailed(const farol::ui::Notice& notice); ///< it can be asked again
};

} // namespace farol::ui
