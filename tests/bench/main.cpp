#include "measurements.h"

#include <QApplication>

#include <cstdio>

using namespace farol;
using namespace farol::bench;

namespace {

struct Measurement {
    const char* name;
    domain::Result<void> (*run)(Bench&);
};

constexpr Measurement measurements[] = {
    {"size", measureSize},
    {"questions", measureQuestions},
    {"reading", measureReading},
    {"storing", measureStoring},
    {"exporting", measureExporting},
    {"window", measureWindow},
    {"opening", measureOpening},
    {"pace", measurePace},
    {"disk", measureFullDisk},
    {"kill", measureKills},
    {"memory", measureMemory},
    {"pages", measurePages},
    {"peers", measurePeers},
};

QStringList namesOf()
{
    QStringList names;
    for (const Measurement& measurement : measurements)
        names << QString::fromLatin1(measurement.name);
    return names;
}

/// 0 when everything could be measured and kept its bound.
int measure(const Options& options)
{
    BulkScales scales(options);
    Report report(options.form);
    report.add(machineLine(scales.folder()));
    Bench bench{options, scales, report};
    bool isComplete = true;
    for (const Measurement& measurement : measurements) {
        if (!options.only.isEmpty() && options.only != QLatin1String(measurement.name))
            continue;
        if (const auto done = measurement.run(bench); !done) {
            std::fprintf(stderr, "%s: %s\n", measurement.name, qUtf8Printable(done.error().detail));
            isComplete = false;
        }
    }
    report.add(machineLine(scales.folder())); // the load may have changed meanwhile
    report.finish();
    return isComplete && report.isGood() ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments(), namesOf());
    if (!options) {
        std::fprintf(stderr, "farol_bench: %s\n", qUtf8Printable(options.error().detail));
        return 2;
    }
    if (!options->help.isEmpty())
        return std::fputs(qUtf8Printable(options->help), stdout) < 0 ? 1 : 0;
    return measure(*options);
}
