#include "core/composition/lint/linter.h"

#include "core/composition/composition_reader.h"
#include "core/composition/lint/fact_rules.h"
#include "core/composition/lint/linked_files.h"
#include "core/composition/lint/lint_place.h"
#include "core/composition/lint/lint_words.h"
#include "core/composition/lint/project_rules.h"
#include "core/composition/text_encoding.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <list>

namespace muto::composition {

namespace {

bool hasEnding(const QString &name, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&name](const char *ending) {
        return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

std::vector<LintIssue> fromReader(const HtmlDocument &document, const QString &entry)
{
    std::vector<LintIssue> issues;
    const auto add = [&](Issue::Severity severity, const QString &where, const QString &message,
                         const QString &hint) {
        LintIssue issue;
        issue.severity = severity;
        issue.code = QStringLiteral("composition");
        issue.file = entry;
        issue.line = std::max(1, where.mid(where.lastIndexOf(QLatin1Char(':')) + 1).toInt());
        issue.message = message;
        issue.hint = hint;
        issues.push_back(std::move(issue));
    };
    const auto read = readComposition(document, entry);
    if (!read) {
        // "index.html:3: data-width is …"
        static const QRegularExpression place(QStringLiteral(R"(^(.*:\d+): )"));
        const auto match = place.match(read.error().message);
        if (match.hasMatch())
            add(Issue::Severity::Error, match.captured(1), read.error().message.mid(match.capturedEnd()),
                read.error().detail);
        return issues;
    }
    for (const Issue &issue : read->issues) {
        if (!issue.isLinted)
            add(issue.severity, issue.where, issue.message, {});
    }
    return issues;
}

/// The start of its line is where an issue is that knows no more than the line.
void placeByLine(LintIssue &issue, const QByteArray &source)
{
    qsizetype begin = 0;
    for (int line = 1; line < issue.line; ++line) {
        const qsizetype feed = source.indexOf('\n', begin);
        if (feed < 0)
            break;
        begin = feed + 1;
    }
    const qsizetype end = source.indexOf('\n', begin);
    issue.where = {begin, (end < 0 ? source.size() : end) - begin};
}

LintIssue issueOf(LintFinding finding, const QString &page)
{
    LintIssue issue;
    issue.severity = finding.severity;
    issue.code = std::move(finding.code);
    issue.file = finding.where.file.isEmpty() ? page : finding.where.file;
    issue.where = finding.where.span;
    issue.message = std::move(finding.message);
    issue.hint = std::move(finding.hint);
    issue.fix = std::move(finding.fix);
    issue.otherFix = std::move(finding.otherFix);
    return issue;
}

/// Pages, scripts and style sheets are read as UTF-8, by the editor and by the pages that mount them.
std::optional<LintIssue> encodingIssue(const LintFile &file, const QString &declared)
{
    const auto first = firstNotUtf8(file.bytes);
    if (!first)
        return std::nullopt;
    const bool saysOther = !declared.isEmpty() && !declared.startsWith(QLatin1String("utf"));
    LintIssue issue;
    issue.severity = saysOther ? Issue::Severity::Warning : Issue::Severity::Error;
    issue.code = QStringLiteral("text_not_utf8");
    issue.file = file.name;
    issue.where = {*first, 1};
    issue.message =
        saysOther
            ? LintWords::tr("The file is written in %1, not in UTF-8; this is its first letter that is "
                            "not ASCII.")
                  .arg(declared)
            : LintWords::tr("The file is not written in UTF-8: this is its first letter that is shown as �.");
    issue.hint =
        LintWords::tr("Save the file as UTF-8 in a text editor, with <meta charset=\"utf-8\"> in the "
                      "head of a page. Until then nothing but ASCII can be written to it here.");
    findLine(issue, file.bytes);
    return issue;
}

/// What is found in all pages, each fault once: files that several pages link are looked at for each of them.
class FoundIssues
{
public:
    void add(LintFindings findings, const LintPage &page)
    {
        QSet<QString> told;
        for (const QString &file : page.linkedFiles())
            ++m_pagesOf[file];
        for (LintFinding &finding : findings) {
            const bool ofEveryPage = finding.ofEveryPage;
            LintIssue issue = issueOf(std::move(finding), page.file());
            const QString key = QStringLiteral("%1\n%2\n%3\n%4")
                                    .arg(issue.file, issue.code, issue.message)
                                    .arg(issue.where.offset);
            if (!told.contains(key))
                note(key, std::move(issue), ofEveryPage && issue.file != page.file());
            told.insert(key);
        }
    }

    /// In the order of the files and of their source.
    std::vector<LintIssue> take(const QHash<QString, QByteArray> &texts)
    {
        std::vector<LintIssue> issues;
        for (Found &found : m_found) {
            if (found.ofEveryPage && found.pages < m_pagesOf.value(found.issue.file))
                continue;
            findLine(found.issue, texts.value(found.issue.file));
            issues.push_back(std::move(found.issue));
        }
        return issues;
    }

private:
    struct Found
    {
        LintIssue issue;
        bool ofEveryPage = false;
        int pages = 0; ///< That it was found for.
    };

    /// The film that suffers most says how bad it is.
    void note(const QString &key, LintIssue issue, bool ofEveryPage)
    {
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd()) {
            m_known.insert(key, m_found.size());
            m_found.push_back({std::move(issue), ofEveryPage, 1});
            return;
        }
        Found &found = m_found[*known];
        ++found.pages;
        if (issue.severity > found.issue.severity)
            found.issue = std::move(issue);
    }

    std::vector<Found> m_found;
    QHash<QString, std::size_t> m_known;
    QHash<QString, int> m_pagesOf; ///< By the file that they link.
};

LintFindings findingsIn(const LintProject &project, const LintPage &page)
{
    LintFindings found;
    lintCore(page, found);
    lintComposition(page, found);
    lintTweens(page, found);
    lintMedia(page, found);
    lintCaptions(page, found);
    lintLooks(page, found);
    lintFacts(project.input, page, found);
    lintFiles(project, page, found);
    if (page.isEntry())
        lintFolder(project, page, found);
    return found;
}

} // namespace

LintTexts linkableTexts(const std::vector<LintFile> &files)
{
    LintTexts texts;
    for (const LintFile &file : files) {
        if (hasEnding(file.name, {".js", ".mjs", ".css"}))
            texts.insert(file.name, file.bytes);
    }
    return texts;
}

namespace {

bool isPageName(const QString &name)
{
    return hasEnding(name, {".html", ".htm"});
}

/// The pages of a project, and what is wrong with files before anybody looks at what is in them.
class ReadProject
{
public:
    explicit ReadProject(const LintInput &input)
        : m_input(input)
        , m_linkable(linkableTexts(input.files))
        , m_project{input, {}, {}}
    {
        for (const LintFile &file : input.files)
            read(file);
        if (input.projectFiles)
            m_project.files = QSet<QString>(input.projectFiles->begin(), input.projectFiles->end());
    }

    const LintProject &project() const { return m_project; }
    const std::list<LintPage> &pages() const { return m_pages; }
    std::vector<LintIssue> takeIssues() { return std::move(m_issues); }

private:
    void read(const LintFile &file)
    {
        const bool isPage = isPageName(file.name);
        auto document = isPage ? HtmlDocument::parse(file.bytes) : fail(ErrorKind::Composition, {});
        if (auto issue = encodingIssue(file, document ? declaredEncoding(*document) : QString()))
            m_issues.push_back(std::move(*issue));
        if (!isPage)
            return;
        if (!document)
            return leaveOut(file, document.error());
        m_documents.push_back(std::move(*document));
        m_pages.emplace_back(m_documents.back(), file.name, file.name == m_input.entry, m_linkable);
        m_project.pages.insert(file.name, &m_pages.back());
    }

    void leaveOut(const LintFile &file, const Error &error)
    {
        m_issues.push_back({Issue::Severity::Error,
                            QStringLiteral("composition"),
                            file.name,
                            1,
                            1,
                            {},
                            LintWords::tr("This file is not looked at: %1.").arg(error.message),
                            error.detail,
                            {}});
    }

    const LintInput &m_input;
    const LintTexts m_linkable;
    std::list<HtmlDocument> m_documents; // pages refer to them
    std::list<LintPage> m_pages;
    LintProject m_project;
    std::vector<LintIssue> m_issues;
};

} // namespace

std::vector<LintIssue> lintProject(const LintInput &input)
{
    ReadProject read(input);
    std::vector<LintIssue> issues = read.takeIssues();
    FoundIssues found;
    for (const LintPage &page : read.pages()) {
        found.add(findingsIn(read.project(), page), page);
        if (!page.isEntry())
            continue;
        for (LintIssue &issue : fromReader(page.document(), page.file())) {
            placeByLine(issue, page.document().source());
            issues.push_back(std::move(issue));
        }
    }
    QHash<QString, QByteArray> texts;
    for (const LintFile &file : input.files)
        texts.insert(file.name, file.bytes);
    std::vector<LintIssue> linted = found.take(texts);
    issues.insert(issues.begin(), std::move_iterator(linted.begin()), std::move_iterator(linted.end()));
    std::stable_sort(issues.begin(), issues.end(), [](const LintIssue &a, const LintIssue &b) {
        return a.file != b.file ? a.file < b.file : a.where.offset < b.where.offset;
    });
    return issues;
}

} // namespace muto::composition
