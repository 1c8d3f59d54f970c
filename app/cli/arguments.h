#pragma once

#include "core/domain/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <vector>

namespace farol::cli {

/// The arguments after the command's name, read strictly: an unknown option or a missing value is a usage error.
class Arguments {
public:
    struct Option {
        QString name;
        QString value; ///< name of its value in the help; empty for a switch
    };

    /// Reads them; Fault::Invalid with the parser's own words otherwise. `--data` and `--json` are allowed everywhere.
    [[nodiscard]] static domain::Result<Arguments> read(const QStringList& words, const std::vector<Option>& options);

    bool has(const QString& option) const;
    std::optional<QString> value(const QString& option) const; ///< the last one given
    QStringList values(const QString& option) const; ///< repeat the option for several values
    const QStringList& positional() const { return m_positional; }

private:
    Arguments() = default;

    QHash<QString, QStringList> m_values;
    QStringList m_positional;
};

} // namespace farol::cli
