#include "student_cells.h"

#include "core/analytics/words.h"
#include "profile_words.h"
#include "ui/definitions.h"
#include "ui/status_word.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace farol::ui {

using analytics::StudentWeek;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentTable)
};

constexpr std::array allProfiles{domain::Profile::Steady, domain::Profile::Accelerating, domain::Profile::LastWeek,
    domain::Profile::Bursts, domain::Profile::Stalled};

QString situationWords(const StudentWeek& week)
{
    QStringList words{statusWord(week.status)};
    if (week.stalled)
        words << Words::tr("stalled");
    if (!week.lastAccess)
        words << Words::tr("never entered");
    return words.join(QStringLiteral(", "));
}

template <typename Kinds, typename WordOf>
QString widestOf(const Kinds& kinds, WordOf wordOf)
{
    QString widest;
    for (const auto kind : kinds) {
        if (wordOf(kind).size() > widest.size())
            widest = wordOf(kind);
    }
    return widest;
}

QVariant missingProfileRole(int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return Numbers::missing();
    case Qt::AccessibleTextRole:
        return Words::tr("not known yet");
    case Qt::ToolTipRole:
        return Words::tr("A profile needs at least four gains.");
    case MutedRole:
        return true;
    default:
        return {};
    }
}

} // namespace

QString shownName(const domain::Student& student)
{
    return analytics::isErased(student) ? Words::tr("Erased person") : domain::onOneLine(student.name);
}

QString profileTip(const domain::StudyProfile& profile)
{
    const QLocale locale;
    const QString figures = Words::tr("Regularity R %1 · last week %2 of the study · slope %3 a week")
                                .arg(locale.toString(profile.regularity, 'f', 2),
                                    Numbers().percent(int(std::lround(profile.lastWeekShare * domain::complete))),
                                    Numbers().points(int(std::lround(profile.slope * 10))));
    return profileWord(profile.profile) + u'\n' + profileRule(profile.profile) + u'\n' + figures;
}

QVariant nameRole(const domain::Student& student, int role)
{
    const bool isErased = role == Qt::DisplayRole && analytics::isErased(student);
    return role == Qt::ToolTipRole || isErased ? QVariant(shownName(student)) : QVariant();
}

QVariant situationRole(const StudentWeek* last, int role)
{
    if (!last)
        return {};
    switch (role) {
    case StatusRole:
    case SortRole:
        return int(last->status);
    case StalledRole:
        return last->stalled;
    case NeverEnteredRole:
        return !last->lastAccess;
    case Qt::DisplayRole:
        return statusWord(last->status);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return situationWords(*last);
    default:
        return {};
    }
}

QVariant profileCellRole(const std::optional<domain::StudyProfile>& profile, int role)
{
    if (!profile)
        return missingProfileRole(role);
    switch (role) {
    case SortRole:
        return int(profile->profile);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return profileWord(profile->profile);
    case Qt::ToolTipRole:
        return profileTip(*profile);
    case MutedRole:
        return false;
    default:
        return {};
    }
}

QVariant accessRole(const StudentWeek* last, const Texts& texts, QDate today, int role)
{
    if (!last)
        return {};
    const auto& access = last->lastAccess;
    if (role == Qt::DisplayRole)
        return texts.numbers().daysAgo(access ? std::optional(texts.dayOf(*access)) : std::nullopt, today);
    if (role == Qt::ToolTipRole)
        return access ? texts.moment(*access) : Words::tr("never entered");
    return {};
}

bool dressStudentHeading(const QString& key, const Texts& texts, QDate today, CellLook& look, QString& heading,
    QString& tip, QString& widest)
{
    if (key == u"aluno") {
        heading = Words::tr("Student");
    } else if (key == u"email") {
        heading = Words::tr("E-mail");
        widest = QStringLiteral("nome.sobrenome@exemplo.com");
    } else if (key == u"celular") {
        heading = Words::tr("Phone");
        widest = QStringLiteral("+5511900000000");
    } else if (key == u"turma") {
        look = CellLook::Number;
        heading = Words::tr("Cohort");
        widest = QStringLiteral("000");
    } else if (key == u"situacao") {
        look = CellLook::Situation;
        heading = Words::tr("Situation");
        tip = situationRules();
        widest = widestOf(domain::allStatuses, &statusWord);
    } else if (key == u"perfil") {
        heading = Words::tr("Profile");
        tip = profileRules();
        widest = widestOf(allProfiles, &profileWord);
    } else if (key == u"ultimo_acesso") {
        heading = Words::tr("Last access");
        tip = Words::tr("When the student last entered the platform, as its list said at the photo.");
        const QString days = texts.numbers().daysAgo(today.addDays(-20), today);
        const QString weeks = texts.numbers().daysAgo(today.addDays(-40 * 7), today);
        widest = days.size() > weeks.size() ? days : weeks; // of one length, the weeks have the wider letters
    } else {
        return false;
    }
    return true;
}

} // namespace farol::ui
