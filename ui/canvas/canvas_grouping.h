#pragma once

#include "core/base/result.h"
#include "core/edit/group_edits.h"
#include "ui/canvas/canvas_element.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSizeF>
#include <QStringList>

#include <utility>
#include <vector>

namespace muto::ui {

/// An element that is to go into a group, or to come out of one.
struct GroupMember
{
    CanvasElement element;
    QPointF margin;                                 ///< Before its box, across and down.
    QPointF shift;                                  ///< What its transform moves it by.
    QSizeF around{0, 0};                            ///< The box that its insets count from.
    std::vector<std::pair<QString, QString>> parts; ///< Lengths written in parts of that, as they are now.
    std::vector<std::pair<QString, QString>>
        forced; ///< What the film writes itself, and would not in a group.
    bool hasBox = true;
    bool hasAutoWidth = false;
    bool isReplaced = false; ///< It has a size by itself.
    bool isFloating = false;
    bool isLevelled = false; ///< It says which level it is on.
    QString display;

    static GroupMember fromJson(const QJsonObject &json);
};

/// What the page says about elements that are to be grouped (grouping.js).
struct GroupingFacts
{
    bool isGone = false;
    bool isScattered = false;
    std::vector<GroupMember> members;
    QString display; ///< Of the box around them.
    bool areNeighbours = false;
    QString crossed; ///< What lies between them and would change sides.
    QString rule;    ///< Of a style sheet, which would find others then.

    static GroupingFacts fromJson(const QJsonObject &json);
};

/// Likewise about a group that is to be taken apart.
struct UngroupingFacts
{
    bool isGone = false;
    bool isTimed = false;
    GroupMember group;
    std::vector<GroupMember> members;
    QString looks; ///< A property by which it is seen, or by which its parts look as they do.
    QString rule;

    static UngroupingFacts fromJson(const QJsonObject &json);
};

/// A new element around others, and what they have to say to be seen where they were.
struct GroupPlan
{
    QByteArray startTag;        ///< Of the new element.
    edit::ElementStyles styles; ///< Of those that go into it.
};

/// What to write so that a group changes nothing that is seen; or why that cannot be, for a person. Pure.
Result<GroupPlan> planGroup(const GroupingFacts &facts);
Result<edit::ElementStyles> planUngroup(const UngroupingFacts &facts);

} // namespace muto::ui
