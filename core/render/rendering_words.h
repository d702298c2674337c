#pragma once

#include <QCoreApplication>

namespace muto::render {

/// Whose words the errors and warnings of renders are. Progress, verdicts and summaries are for the command
/// line, and stay English.
class RenderingWords
{
    Q_DECLARE_TR_FUNCTIONS(Rendering)
};

} // namespace muto::render
