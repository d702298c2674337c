#pragma once

#include <QByteArray>
#include <QLoggingCategory>

namespace muto {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcComposition)
Q_DECLARE_LOGGING_CATEGORY(lcMedia)
Q_DECLARE_LOGGING_CATEGORY(lcPage)
Q_DECLARE_LOGGING_CATEGORY(lcRender)
Q_DECLARE_LOGGING_CATEGORY(lcWorker)

enum class LogVerbosity {
    Quiet,   ///< Warnings and errors of ours.
    Normal,  ///< And what we decide ("streaming-encode gate …").
    Verbose, ///< And what Chromium and libav have to say.
};

/// Installs the one message handler: a line a message on standard error, prefixed with its category and
/// preceded by `linePrefix` (what clears a progress bar off the line). Chromium's and libav's chatter passes
/// only when verbose; warnings of ours always do.
void installLogging(LogVerbosity verbosity, const QByteArray &linePrefix = {});

} // namespace muto
