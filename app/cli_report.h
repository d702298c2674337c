#pragma once

#include "core/base/result.h"
#include "core/composition/composition.h"
#include "core/composition/lint/lint_issue.h"
#include "core/render/render_plan.h"
#include "core/render/render_progress.h"
#include "core/render/render_report.h"
#include "core/worker/worker_protocol.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace muto::app {

/// How the command line tells what goes on: a bar that rewrites itself on a terminal, a line for each change
/// elsewhere, JSON lines for programs, or nothing but errors. People's progress goes to standard error,
/// results to standard output; JSON goes to standard output as a whole.
class CliReport
{
public:
    enum class Style { Terminal, Lines, Json, Quiet };

    explicit CliReport(Style style)
        : m_style(style)
    {
    }

    /// Terminal when standard error is one, otherwise lines; `json` and `quiet` come first.
    static Style chooseStyle(bool json, bool quiet);

    /// What has to precede a log line so that it does not stick to the bar.
    QByteArray logLinePrefix() const;

    void issue(const composition::Issue &issue);
    /// Of the linter; what is an error of the composition does not end the render by itself.
    void problem(const composition::LintIssue &issue);
    void plan(const render::RenderPlan &plan);
    void progress(const render::RenderProgress &progress);
    void log(const worker::Log &entry);
    void warning(const QString &text);
    void error(const Error &error);
    void done(const render::RenderReport &report);
    void cancelled();

    /// A film of several begins; what follows is about it.
    void row(int number, int count, const QString &outputPath);
    /// All of them are through: `summary` for people, `manifest` for programs.
    void batchDone(const QString &summary, const QJsonObject &manifest);

private:
    void line(std::FILE *stream, const QString &text);
    void json(const QJsonObject &object);

    Style m_style;
    QString m_lastText;
};

/// "█████░░░░░░░░░░░░░░░░░░░░  20%  Streaming frame 12/300 · 52 frames/s · 6 s left". Pure.
QString progressBarLine(const render::RenderProgress &progress);

} // namespace muto::app
