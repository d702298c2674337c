#pragma once

#include <QCoreApplication>

namespace muto::edit {

/// Whose words the refusals of edits are: those that name the steps of the history.
class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)
};

} // namespace muto::edit
