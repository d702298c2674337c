#pragma once

#include <QCoreApplication>

namespace muto::project {

/// Whose words the errors of saving, journal and merging are.
class ProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

} // namespace muto::project
