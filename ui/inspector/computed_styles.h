#pragma once

#include "core/edit/element_path.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace muto::ui {

/// Property → value, as the page's `getComputedStyle` says it. Knows `inline-size` as little as it must: what
/// is asked for are the properties of `styleAspects()`.
using StyleValues = QHash<QString, QString>;
/// The key of what a property is where no script has set it: among the values of those that one has set.
inline QString restingName(const QString &property)
{
    return QStringLiteral("resting ") + property;
}
using ComputedValues = QHash<edit::ElementPath, StyleValues>;

/// What the page makes of its style sheets for some elements, now. The answer comes when it comes, if at all;
/// the inspector is of use without it.
class ComputedStyles : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers later through `answered`. A request supersedes those before it.
    virtual void request(const QList<edit::ElementPath> &elements) = 0;

Q_SIGNALS:
    void answered(const muto::ui::ComputedValues &values);
    /// The page shows something else now (a seek, a reload): what was answered is old.
    void outdated();
};

} // namespace muto::ui
