#pragma once

#include "core/edit/element_path.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace muto::edit {

/// One thing that is different about one element.
struct ElementChange
{
    enum class Kind {
        Attribute, ///< `name` has `value`, or is gone.
        Style,     ///< The property `name` of the inline style has `value`, or is gone.
        Text,      ///< What is directly in it; `value` is all of that.
        Code,      ///< The text of a `name`: a script or a style sheet. It `was` another.
        Inserted,  ///< With all that is in it; there is no `before`.
        Removed,   ///< With all that was in it; there is no `after`.
    };
    Kind kind = Kind::Attribute;
    ElementPath before; ///< Its address until now.
    ElementPath after;  ///< Its address from now on.
    QString name;
    std::optional<QString> value;
    QString was = {};
    friend bool operator==(const ElementChange &, const ElementChange &) = default;
};

/// What an edit changed, for views to follow without reading everything again.
struct ChangeSet
{
    enum class Cause { Opened, Closed, Edited, Undone, Redone };
    Cause cause = Cause::Edited;
    QStringList files;                  ///< Whose bytes are others now.
    std::vector<ElementChange> changes; ///< Empty for a file that was opened, or is not HTML.
    std::vector<std::pair<ElementPath, ElementPath>> renamed; ///< Elements that go by another address now.

    /// Elements came or went: patching attributes and texts is not enough.
    bool isStructural() const;
    /// Nothing but inline styles is different: no time, no name, no text, no other file.
    bool isOnlyStyle() const;
    /// The address that an element has now.
    ElementPath followed(const ElementPath &path) const;
};

/// A state of a file, and the addresses in it.
struct FileState
{
    const composition::HtmlDocument &document;
    const ElementPaths &paths;
};

/// What is different between two states of one file.
ChangeSet changesBetween(const QString &file, const FileState &before, const FileState &after);

} // namespace muto::edit

Q_DECLARE_METATYPE(muto::edit::ChangeSet)
