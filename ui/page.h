#pragma once

#include "contacts.h"
#include "core/sync/run.h"
#include "destination.h"
#include "page_sign.h"
#include "presentation.h"
#include "ui/exporting/export_kind.h"
#include "ui/exporting/export_source.h"
#include "ui/print/print_wish.h"

#include <QWidget>

namespace farol::ui {

/// One page of the window. Asks the history by itself, and keeps its selection, sort and scroll over a refresh.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(PageSign sign, QWidget* parent) :
        QWidget(parent),
        m_sign(std::move(sign))
    {
    }

    const QString& key() const { return m_sign.key; }
    const QString& title() const { return m_sign.title; }

    /// Shows what a destination in this page names.
    virtual void show(const Destination& destination) = 0;
    /// The way back to what it shows now.
    virtual Destination place() const { return {key()}; }
    /// The title of the page that Alt+← leads to from here; empty where it leads nowhere.
    virtual void setWayBack(const QString&) { }
    /// Whom the keyboard is on: the student of the page, or of the current row.
    virtual std::optional<domain::StudentId> currentStudent() const { return {}; }
    virtual QString chatText() const { return {}; } ///< what a chat with that student begins with
    /// Asks the history again: F5, or a collection stored something.
    virtual void refresh() = 0;

    /// Looks for what is new since it was last seen, and says how much with `newsCounted`; also of a page not shown.
    virtual void lookForNews() { }

    virtual bool canExport() const { return false; } ///< whether there is a table to save
    /// Calls `then` once every value of the table is read: at once, but for a long list whose rows came as their keys.
    virtual void whenRead(const std::function<void()>& then) { then(); }
    /// The table on screen; nothing while there is none.
    virtual std::optional<TableExport> exportTable() const { return {}; }
    /// The part of the history it shows; nothing while it shows none.
    virtual std::optional<ExportScope> exportScope() const { return {}; }
    /// What of the page goes to paper; nothing while there is nothing.
    virtual std::optional<PrintWish> printWish() const { return {}; }
    virtual void copy() { }
    virtual void chooseColumns() { } ///< of a table whose columns can be arranged
    /// Whether it shows a part of the history that can be put on the clipboard, or changed for one that stands there.
    virtual bool hasFilter() const { return false; }
    virtual void copyFilter() { }
    virtual void pasteFilter() { }
    virtual void setContacts(Contacts) { }

    /// What a person typed that would be lost if the window closed, in words for a sentence; empty when nothing would.
    virtual QStringList unsaved() const { return {}; }
    virtual void undo() { }
    virtual void redo() { }
    virtual QString undoWords() const { return {}; } ///< what `undo` would take back; empty when there is nothing
    virtual QString redoWords() const { return {}; }

signals:
    void goAsked(const farol::ui::Destination& destination); ///< to another page, or to a student
    void backAsked();
    void findAsked(); ///< where to go, by name
    void chatAsked(); ///< with the current student
    void collectAsked(const farol::sync::Request& request = {});
    void connectAsked();
    void demonstrationAsked();
    void contactsChosen(farol::ui::Contacts contacts); ///< on this page, for all of them
    void presentationChosen(farol::ui::Presentation presentation); ///< on this page, for the window
    void exportAsked(farol::ui::ExportKind kind); ///< a file of this page, or of the history
    void exportabilityChanged(); ///< `canExport`, `printWish` or `hasFilter` answers otherwise now
    void undoabilityChanged(); ///< what can be undone or redone is another now
    void schoolChanged(); ///< what is registered was edited here
    void newsCounted(int count); ///< on this page and not yet seen
    void wizardAsked(); ///< the first start, or the rest of it

private:
    PageSign m_sign;
};

} // namespace farol::ui
