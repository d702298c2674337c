#pragma once

#include <QCoreApplication>

namespace muto::web {

/// Whose words the errors of pages are, and what the console is told.
class WebWords
{
    Q_DECLARE_TR_FUNCTIONS(Web)
};

} // namespace muto::web
