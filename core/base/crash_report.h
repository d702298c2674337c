#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto {

/// What a program that ended by itself has left behind.
struct CrashReport
{
    QString path;
    QString text; ///< What it was, what ended it, and where it was then.

    /// The line that says what ended it.
    QString reason() const;
};

/// From now on a deadly signal (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT) or an exception that
/// nobody catches leaves a report on standard error, and in the file at `path` unless that is empty. The
/// program then ends as it would have. `about` is the report's first line. To be called once, before other
/// threads exist.
void installCrashReport(const QString &path, const QByteArray &about);

/// The report that a program before this one has left at `path`, which is kept beside it under another name:
/// nobody is told twice. Nothing when there is none.
std::optional<CrashReport> takeCrashReport(const QString &path);

/// Beside the log.
QString crashReportPath();

} // namespace muto
