#pragma once

#include "ui/contacts.h"
#include "ui/notice.h"
#include "ui/presentation.h"

#include <QWidget>

namespace farol::ui {

class SchoolDesk;
struct Session;

/// What the sections of page Escola work with; both outlive them.
struct SchoolWork {
    Session& session;
    SchoolDesk& desk;
};

/// One part of page Escola, chosen in the list at its left. It edits through the desk and shows what the desk has.
class SchoolSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString key() const = 0; ///< names it in the settings, "turmas"
    virtual QString title() const = 0;
    /// The desk has something new, or the section was turned to: fields a person is typing in stay as they are.
    virtual void refresh() = 0;
    /// Whether a file that is open read-only has this section, too.
    virtual bool isForReaders() const { return false; }
    virtual void copy() { }
    virtual QStringList unsaved() const { return {}; } ///< as of a page

signals:
    void said(const farol::ui::Notice& notice); ///< for the page's banner
    void connectAsked();
    void contactsChosen(farol::ui::Contacts contacts);
    void presentationChosen(farol::ui::Presentation presentation);
    void wizardAsked();
    void turnAsked(const QString& section); ///< another section, by its key
};

} // namespace farol::ui
