#pragma once

#include <QCoreApplication>

namespace muto::remote {

/// Whose words the errors of vendored files are, and what to do about remote ones.
class RemoteWords
{
    Q_DECLARE_TR_FUNCTIONS(Remote)
};

} // namespace muto::remote
