#include "connection_form.h"

#include "banner.h"
#include "button.h"
#include "form_field.h"
#include "key_field.h"
#include "numbers.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace farol::ui {

using domain::ApiKey;
using domain::SchoolAddress;

namespace {

constexpr int formWidth = 560;

} // namespace

ConnectionForm::ConnectionForm(
    Appearance& appearance, SchoolConnector& connector, const QString& origin, const QTimeZone& zone, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_connector(connector),
    m_origin(origin),
    m_address(new QLineEdit(origin, this)),
    m_key(new KeyField(appearance, this)),
    m_banner(new Banner(appearance, this)),
    m_test(new Button(appearance, ButtonKind::Common, tr("T&est connection"), this))
{
    build(zone);
    connectParts();
    enter(Step::Editing);
    setFocusProxy(origin.isEmpty() ? static_cast<QLineEdit*>(m_address) : m_key);
}

ConnectionForm::~ConnectionForm()
{
    m_connector.forget();
    // A field that has the focus still says that its editing is finished, when nothing of this class is left.
    m_address->disconnect(this);
    m_key->disconnect(this);
}

bool ConnectionForm::isUntouched() const
{
    return m_key->text().isEmpty() && m_address->text() == m_origin;
}

void ConnectionForm::build(const QTimeZone& zone)
{
    // In a row, so that words are as high as they need at this width and not at that of the window.
    auto* form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(form, 1);
    row->addStretch();
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_addressField = new FormField(
        m_appearance, tr("School's &address"), *m_address, tr("The same that students use to sign in."), this);
    m_keyField = new FormField(m_appearance, tr("API &key"), *m_key,
        tr("In Cademí: Settings, Administrator, API keys. The key stays in the system's password store, never in a "
           "file."),
        this);
    m_keyField->addBeside(m_test);
    m_address->setPlaceholderText(QStringLiteral("https://escola.cademi.com.br"));
    auto* intro = new TextLabel(m_appearance, TextSize::Body, Role::Muted,
        tr("Farol reads the platform and keeps the history on this computer. Nothing is sent anywhere else."), this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    for (QWidget* part : {static_cast<QWidget*>(m_addressField), static_cast<QWidget*>(m_keyField),
             static_cast<QWidget*>(m_banner), buildZone(zone)}) {
        column->addSpacing(16);
        column->addWidget(part);
    }
}

QWidget* ConnectionForm::buildZone(const QTimeZone& zone)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(m_appearance, TextSize::Strong, Role::Text, tr("Time zone"), box));
    column->addWidget(new TextLabel(m_appearance, TextSize::Body, Role::Text, Numbers::zone(zone), box));
    column->addWidget(new TextLabel(m_appearance, TextSize::Caption, Role::Muted,
        tr("Sets the week of each photo: from Monday, 00:00, to Sunday, 23:59."), box));
    return box;
}

void ConnectionForm::connectParts()
{
    m_test->setAutoDefault(false); // Enter in a field means the test, below
    connect(m_address, &QLineEdit::textEdited, this, [this] { enter(Step::Editing); });
    connect(m_key, &QLineEdit::textEdited, this, [this] {
        m_keyField->setError({});
        enter(Step::Editing);
    });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->text().isEmpty())
            checkAddress();
    });
    connect(m_address, &QLineEdit::returnPressed, m_key, qOverload<>(&QWidget::setFocus));
    connect(m_key, &QLineEdit::returnPressed, this, &ConnectionForm::test);
    connect(m_test, &Button::clicked, this, &ConnectionForm::test);
}

void ConnectionForm::wipe()
{
    m_connector.forget();
    m_step = Step::Editing;
    m_key->wipe();
}

void ConnectionForm::finish()
{
    m_origin = m_address->text();
    wipe();
    emit stepChanged();
    emit saved();
}

bool ConnectionForm::checkAddress()
{
    const auto address = SchoolAddress::parse(m_address->text());
    m_addressField->setError(address ? QString() : Notices::sentence(address.error()));
    return address.has_value();
}

std::optional<ConnectionForm::Given> ConnectionForm::check()
{
    m_keyField->setError({});
    if (!checkAddress()) {
        m_address->setFocus();
        return std::nullopt;
    }
    const auto key = ApiKey::parse(m_key->text().toUtf8());
    if (!key) {
        m_keyField->setError(m_key->text().trimmed().isEmpty()
                ? tr("The key is missing.")
                : tr("This is not a key: it must be one line of plain letters, digits and signs."));
        m_key->setFocus();
        return std::nullopt;
    }
    return Given{*SchoolAddress::parse(m_address->text()), *key};
}

void ConnectionForm::test()
{
    if (m_step == Step::Testing || m_step == Step::Saving)
        return;
    enter(Step::Editing); // what an earlier test said no longer holds
    const auto given = check();
    if (!given)
        return;
    enter(Step::Testing);
    m_banner->show({BannerKind::Info, tr("Asking %1…").arg(given->address.origin())}, {}, BannerStay::UntilSuccess);
    m_connector.test(given->address, given->key, [self = QPointer(this)](const domain::Result<Found>& found) {
        if (self && self->m_step == Step::Testing)
            self->showFound(found);
    });
}

void ConnectionForm::showFound(const domain::Result<Found>& found)
{
    enter(found ? Step::Tested : Step::Editing);
    if (!found) {
        m_banner->show(Notices::ofError(found.error()), {}, BannerStay::UntilSuccess);
        m_test->setFocus();
        return;
    }
    const QString sentence =
        tr("The connection works: %1 and %2 found.")
            .arg(tr("%n tag(s)", nullptr, found->tags), tr("%n course(s)", nullptr, found->courses));
    m_banner->show({BannerKind::Ok, sentence}, {}, BannerStay::UntilSuccess);
    emit tested();
}

void ConnectionForm::save()
{
    save(school::NewAddress::OtherSchool);
}

void ConnectionForm::save(school::NewAddress meaning)
{
    const auto given = check();
    if (!given || m_step != Step::Tested)
        return;
    enter(Step::Saving);
    m_connector.save(given->address, given->key, meaning, [self = QPointer(this)](const domain::Result<void>& saved) {
        if (!self || self->m_step != Step::Saving)
            return;
        if (saved)
            return self->finish();
        self->enter(Step::Tested);
        self->m_banner->show(Notices::ofError(saved.error()), {}, BannerStay::UntilSuccess);
        if (saved.error().fault == domain::Fault::OtherSchool)
            self->askWhetherMoved();
    });
}

/// Two schools in one history could never be told apart again, so only a person can say that it is the same one.
void ConnectionForm::askWhetherMoved()
{
    const auto given = check();
    if (!given)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Did the school move?"),
        tr("The photos of this folder are those of %1. Is %2 the same school, at another address?")
            .arg(m_origin, given->address.origin()),
        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("If it is another school, cancel and open another folder for it (File, Open another school): in one folder "
           "the students of both would be mixed for ever."));
    QPushButton* moved = box->addButton(tr("The same school, it moved"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(moved, &QPushButton::clicked, this, [this] { save(school::NewAddress::SameSchool); });
    box->open();
}

void ConnectionForm::enter(Step step)
{
    m_step = step;
    if (step == Step::Editing) {
        m_connector.forget(); // an answer about what stood there before says nothing any more
        m_banner->dismiss();
    }
    const bool busy = step == Step::Testing || step == Step::Saving;
    m_test->setEnabled(!busy);
    m_address->setReadOnly(busy);
    m_key->setReadOnly(busy);
    emit stepChanged();
}

} // namespace farol::ui
