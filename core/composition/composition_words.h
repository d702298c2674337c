#pragma once

#include <QCoreApplication>

namespace muto::composition {

/// Whose words the notes and errors of the readers are.
class CompositionWords
{
    Q_DECLARE_TR_FUNCTIONS(Composition)
};

} // namespace muto::composition
