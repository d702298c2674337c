#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace muto::web {

/// What a project says about fonts in its hyperframes.json: `{"mutoscope": {"fontMap": false}}`.
struct ProjectFonts
{
    bool mapped =
        true;        ///< Whether Arial and its like are bundled families, or the machine's where it has them.
    QString problem; ///< Why the file could not be heeded, in words; empty when all is well.

    /// Reads the file of a project; one that is not there has nothing to say.
    static ProjectFonts read(const QString &projectFolder);

    /// The same of the file's bytes. Pure.
    static ProjectFonts parse(const QByteArray &json);

    /// What the page runtime is told about fonts (`config.fonts` in resources/runtime/README.md).
    QJsonObject toJson() const;
};

} // namespace muto::web
