#include "template_tracks.h"

#include "core/domain/text.h"
#include "next_id.h"
#include "track_edits.h"

#include <QSet>

namespace farol::school {

using namespace farol::domain;

namespace {

struct Entry {
    qint64 id;
    const char16_t* name;
};

constexpr Entry analyst[] = {{91198, u"boas_vindas"}, {106192, u"portifolio"}, {106193, u"linkedin"}, {122093, u"SQL"},
    {171026, u"metricas_negocio"}, {90700, u"excel"}, {100834, u"power_bi"}, {144463, u"estatistica"},
    {100840, u"ad_producao"}, {106200, u"storytelling"}, {100836, u"bd_relacional"}, {106202, u"recrutamento_rh"},
    {106203, u"FTC"}, {172226, u"ETL"}};

constexpr Entry scientist[] = {{91197, u"boas_vindas"}, {90693, u"portifolio"}, {90695, u"linkedin"}, {90729, u"FTC"},
    {90730, u"SQL"}, {90731, u"GIT"}, {91224, u"ambiente_virtual"}, {91214, u"fundamentos_ML"}, {91217, u"DS_producao"},
    {91222, u"storytelling"}, {162188, u"estatistica"}, {91223, u"PA_classificao"}, {90726, u"metricas_negocio"},
    {91226, u"PA_clusterizacao"}, {168903, u"BD_relacional"}, {91228, u"RH"}, {91230, u"elasticidade_preco"},
    {91232, u"GCP"}, {91233, u"AWS"}};

template <size_t N>
TemplateTrack track(const QString& name, const Entry (&entries)[N])
{
    TemplateTrack made{name, {}};
    for (const Entry& entry : entries)
        made.courses.push_back({{entry.id}, QString::fromUtf16(entry.name)});
    return made;
}

/// How a name of the template and one of the platform are compared: "boas_vindas" is "Boas-vindas".
QString comparable(QString name)
{
    return folded(name.replace(u'_', u' ').replace(u'-', u' '));
}

/// By id before any name, so that a product is not taken for one that the school has itself.
std::vector<Course> found(const std::vector<Course>& wanted, const std::vector<Course>& platform)
{
    QSet<CourseId> taken;
    const auto byId = [&](CourseId id) {
        return std::find_if(platform.begin(), platform.end(), [id](const Course& c) { return c.id == id; });
    };
    for (const Course& course : wanted) {
        if (byId(course.id) != platform.end())
            taken.insert(course.id);
    }
    std::vector<Course> courses;
    for (const Course& course : wanted) {
        auto product = byId(course.id);
        if (product == platform.end()) {
            product = std::find_if(platform.begin(), platform.end(), [&](const Course& c) {
                return !taken.contains(c.id) && comparable(c.name) == comparable(course.name);
            });
        }
        if (product == platform.end())
            continue;
        taken.insert(product->id);
        courses.push_back({product->id, product->name, course.name});
    }
    return courses;
}

QString freeName(const School& school, const QString& name)
{
    const auto isTaken = [&school](const QString& wanted) {
        return std::any_of(school.tracks.begin(), school.tracks.end(),
            [&wanted](const Track& each) { return folded(each.name) == folded(wanted); });
    };
    QString free = name;
    for (int i = 2; isTaken(free); ++i)
        free = name + u' ' + QString::number(i);
    return free;
}

} // namespace

const std::vector<TemplateTrack>& templateTracks()
{
    static const std::vector<TemplateTrack> tracks{
        track(QStringLiteral("analista"), analyst), track(QStringLiteral("cientista"), scientist)};
    return tracks;
}

School withTemplateTracks(School school, const std::optional<std::vector<Course>>& platform)
{
    for (const TemplateTrack& pattern : templateTracks()) {
        const std::vector<Course> courses = platform ? found(pattern.courses, *platform) : pattern.courses;
        school = withNewTrack(std::move(school), freeName(school, pattern.name));
        school = withCourses(std::move(school), school.tracks.back().id, courses, {});
    }
    return school;
}

} // namespace farol::school
