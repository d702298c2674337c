#pragma once

#include "ui/main/layouts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace muto::ui {

/// A side of an arrangement whose panels are collapsed to a rail, and what they were: it comes back as it
/// was.
struct CollapsedSide
{
    Arrangement arrangement{LayoutId::Edit, Qt::Horizontal};
    Panels::Place place = Panels::Place::Left; ///< Or right.
    int width = 0;                             ///< Device-independent pixels; 0 where nobody knows.
    QStringList panels;                        ///< That could be seen, by the names of their docks.
    QStringList fronts;                        ///< Those of them that no other one covered.
    bool isForced = false; ///< The window is too narrow for it: nobody wanted that, and no settings hold it.

    friend bool operator==(const CollapsedSide &, const CollapsedSide &) = default;
};

/// One line, for the settings.
QString collapsedSideText(const CollapsedSide &side);
/// Nothing for what is no such line, or says of no panel.
std::optional<CollapsedSide> collapsedSideFromText(const QString &text);

} // namespace muto::ui
