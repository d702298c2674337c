#pragma once

#include <QCoreApplication>

namespace muto::composition {

/// Whose words the rules are told in.
class LintWords
{
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

} // namespace muto::composition
