#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::library {

/// A film to begin with, as `template.json` beside its page describes it. The words are those of the file, in
/// English; whoever shows them translates them.
struct Template
{
    QString id;     ///< What its folder is called.
    QString folder; ///< Absolute.
    QString name;
    QString description;
    QStringList sizes; ///< Names of presets it was made for (new_project.h), the best first.
    QStringList tags;
    QStringList palette;      ///< Ground, accent and text, for a stand-in while there is no picture.
    double posterSeconds = 0; ///< Where in the film its best picture is.
};

/// The templates in a folder of templates. "blank" comes first, the others by name; what has no readable
/// `template.json` and `index.html` is none.
std::vector<Template> readTemplates(const QString &folder);

} // namespace muto::library
