#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::web {

/// One change of one element that a page may follow without being loaded again.
struct PageChange
{
    enum class Kind {
        Attribute, ///< `name` gets `value`, or is taken away.
        Style,     ///< Likewise a property of the inline style.
        Text,      ///< All that is in it is `value`.
        Code,      ///< The text of a style sheet.
        Script,    ///< The text of a script that is run again, in place of what made `timelines` of the page.
                   ///< One in a file of its own is all of `file`: there are no `steps`.
        Sheet,     ///< The text of a style sheet in a file of its own, likewise.
    };
    Kind kind = Kind::Attribute;
    QString file;  ///< Relative to the project.
    QString steps; ///< Where in it, as edit::ElementPath says it, before any of the changes is made.
    QString name;
    std::optional<QString> value;
    QStringList timelines = {};
    friend bool operator==(const PageChange &, const PageChange &) = default;
};

/// An edit of the files of a page, to be followed as a whole.
struct PagePatch
{
    std::vector<PageChange> changes;

    /// The argument of `stage.patch`, as resources/runtime/README.md describes it.
    QJsonObject toJson(int number) const;
    friend bool operator==(const PagePatch &, const PagePatch &) = default;
};

} // namespace muto::web
