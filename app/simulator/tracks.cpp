#include "app/simulator/plan.h"

namespace farol::simulator {

namespace {

CoursePlan course(qint64 id, QStringView name, double weeks, int lessons)
{
    return {{id}, name.toString(), weeks, lessons};
}

} // namespace

TrackPlan analista()
{
    return {QStringLiteral("analista"),
        {
            course(91198, u"Boas-vindas", 0.5, 6),
            course(106192, u"Portfólio", 1, 9),
            course(106193, u"LinkedIn", 0.5, 7),
            course(122093, u"SQL", 3, 38),
            course(171026, u"Métricas de negócio", 1.5, 16),
            course(90700, u"Excel", 2, 24),
            course(100834, u"Power BI", 2.5, 30),
            course(144463, u"Estatística", 2.5, 32),
            course(100840, u"Análise de dados em produção", 1.5, 18),
            course(106200, u"Storytelling", 1, 12),
            course(100836, u"Banco de dados relacional", 1.5, 17),
            course(106202, u"Recrutamento e RH", 0.5, 8),
            course(106203, u"FTC", 2, 22),
            course(172226, u"ETL", 1.5, 19),
        }};
}

TrackPlan cientista()
{
    return {QStringLiteral("cientista"),
        {
            course(91197, u"Boas-vindas", 0.5, 6),
            course(90693, u"Portfólio", 1, 9),
            course(90695, u"LinkedIn", 0.5, 7),
            course(90729, u"FTC", 2, 22),
            course(90730, u"SQL", 2.5, 34),
            course(90731, u"Git", 1, 12),
            course(91224, u"Ambiente virtual", 0.5, 6),
            course(91214, u"Fundamentos de machine learning", 3, 36),
            course(91217, u"Ciência de dados em produção", 4, 40),
            course(91222, u"Storytelling", 1, 12),
            course(162188, u"Estatística", 2.5, 32),
            course(91223, u"PA: classificação", 2, 24),
            course(90726, u"Métricas de negócio", 1.5, 16),
            course(91226, u"PA: clusterização", 2, 25),
            course(168903, u"Banco de dados relacional", 1.5, 17),
            course(91228, u"Recrutamento e RH", 0.5, 8),
            course(91230, u"Elasticidade de preço", 1.5, 18),
            course(91232, u"Google Cloud (GCP)", 1, 14),
            course(91233, u"Amazon Web Services (AWS)", 1, 15),
        }};
}

} // namespace farol::simulator
