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

enum class SectionFor {
    Owner,
    Everybody, ///< who has a file that is open read-only, too
};

/// How a section is called, known before it is built.
struct SectionSign {
    QString key; ///< names it in the settings, "turmas"
    QString title; ///< in the language of the program
    SectionFor whom = SectionFor::Owner;
};

/// One part of page Escola, chosen in the list at its left. It edits through the desk and shows what the desk has.
class SchoolSection : public QWidget {
    Q_OBJECT

public:
    SchoolSection(SectionSign sign, QWidget* parent) :
        QWidget(parent),
        m_sign(std::move(sign))
    {
    }

    const QString& key() const { return m_sign.key; }
    const QString& title() const { return m_sign.title; }
    /// The desk has something new, or the section was turned to: fields a person is typing in stay as they are.
    virtual void refresh() = 0;
    virtual void copy() { }
    virtual QStringList unsaved() const { return {}; } ///< as of a page

signals:
    void said(const farol::ui::Notice& notice); ///< for the page's banner
    void connectAsked();
    void contactsChosen(farol::ui::Contacts contacts);
    void presentationChosen(farol::ui::Presentation presentation);
    void wizardAsked();
    void turnAsked(const QString& section); ///< another section, by its key

private:
    SectionSign m_sign;
};

} // namespace farol::ui
