#pragma once

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace muto::test {

/// An entry of a menu by the name of its action, which may be a command of others; null where there is none.
inline QAction *entryOf(const QMenu &menu, const QString &name)
{
    const QList<QAction *> entries = menu.actions();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const QAction *entry) { return entry->objectName() == name; });
    if (found != entries.end())
        return *found;
    return menu.findChild<QAction *>(name); // in a menu of its own
}

} // namespace muto::test
