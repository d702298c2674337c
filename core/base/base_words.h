#pragma once

#include <QCoreApplication>

namespace muto {

/// Whose words the errors of files, folders and frame rates are.
class BaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Base)
};

} // namespace muto
