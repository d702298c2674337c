#pragma once

#include "core/composition/lint/linter.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace muto::test {

/// A page without fault around what a rule is about.
inline QByteArray page(const QByteArray &inside, const QByteArray &code = "window.__timelines = {};",
                       const QByteArray &css = "", const QByteArray &head = "")
{
    return "<!DOCTYPE html>\n<html><head><script src=\"lib/gsap.min.js\"></script>" + head + "<style>" + css +
           "</style></head><body>\n<div id=\"root\" data-composition-id=\"main\" data-width=\"1920\" "
           "data-height=\"1080\" data-duration=\"5\">\n" +
           inside + "\n</div>\n<script>" + code + "</script></body></html>";
}

inline QByteArray tweens(const QByteArray &lines)
{
    return "window.__timelines = window.__timelines || {};\nconst tl = gsap.timeline({ paused: true });\n" +
           lines + "\nwindow.__timelines[\"main\"] = tl;";
}

inline QByteArray moved(const QByteArray &lines, const QByteArray &css = "", const QByteArray &inside = "")
{
    return page(inside + "<div id=\"a\">A</div>", tweens(lines), css);
}

inline QByteArray video(const QByteArray &attributes)
{
    return page("<video id=\"v\" src=\"a.mp4\" data-start=\"0\" data-duration=\"2\" " + attributes +
                "></video>");
}

inline composition::LintInput inputOf(const QByteArray &html)
{
    return {QStringLiteral("index.html"), {{QStringLiteral("index.html"), html}}, std::nullopt};
}

inline QStringList codesIn(const std::vector<composition::LintIssue> &issues)
{
    QStringList codes;
    for (const composition::LintIssue &issue : issues)
        codes.append(issue.code);
    return codes;
}

inline const composition::LintIssue *withCode(const std::vector<composition::LintIssue> &issues,
                                              const char *code)
{
    for (const composition::LintIssue &issue : issues) {
        if (issue.code == QLatin1String(code))
            return &issue;
    }
    return nullptr;
}

} // namespace muto::test
