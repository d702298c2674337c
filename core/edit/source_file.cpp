#include "core/edit/source_file.h"

#include "core/edit/edit_words.h"

#include <algorithm>
#include <numeric>

namespace muto::edit {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether text in UTF-8 is still that, without looking at more of it than what changes.
bool keepsUtf8(const QByteArray &source, const SourceSplice &splice)
{
    const bool beginsInCharacter =
        splice.offset < source.size() && (static_cast<unsigned char>(source[splice.offset]) & 0xC0) == 0x80;
    return !beginsInCharacter && splice.removed.isValidUtf8() && splice.inserted.isValidUtf8();
}

qsizetype growthOf(const SourcePatch &patch)
{
    return std::accumulate(patch.splices().begin(), patch.splices().end(), qsizetype(0),
                           [](qsizetype sum, const SourceSplice &splice) { return sum + splice.growth(); });
}

/// Whether an edit leaves everything else that is known about a text as it is.
bool isOrdinary(const QByteArray &source, const SourceSplice &splice)
{
    constexpr qsizetype kLongestMark = 3;
    return splice.offset >= kLongestMark && !splice.inserted.contains('\0') &&
           !splice.inserted.contains('\r') && keepsUtf8(source, splice);
}

} // namespace

Result<SourceFile> SourceFile::create(QString name, QByteArray bytes)
{
    const auto refuse = [&name](const QString &why, const QString &whatToDo) {
        return fail(ErrorKind::Composition, EditWords::tr("Cannot edit %1: %2").arg(name, why), whatToDo);
    };
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return refuse(EditWords::tr("it is written in UTF-16."), EditWords::tr("Save it as UTF-8."));
    if (bytes.contains('\0'))
        return refuse(EditWords::tr("it is not a text."), {});
    return SourceFile(std::move(name), std::move(bytes));
}

SourceFile::SourceFile(QString name, QByteArray bytes)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
    , m_lineEnding(usualLineEnding(m_bytes))
    , m_hasReturns(m_bytes.contains('\r'))
    , m_isUtf8(m_bytes.isValidUtf8())
{
}

SourceFile SourceFile::withBytes(QByteArray bytes) const
{
    SourceFile other = *this;
    other.m_bytes = std::move(bytes);
    return other;
}

SourceFile SourceFile::renamed(const QString &name) const
{
    SourceFile other = *this;
    other.m_name = name;
    return other;
}

bool SourceFile::hasMark() const
{
    return m_bytes.startsWith("\xEF\xBB\xBF");
}

Result<> SourceFile::accepts(const SourcePatch &patch) const
{
    const auto fits = [](const SourceSplice &splice) {
        return isAscii(splice.inserted) || splice.removed.contains(splice.inserted);
    };
    if (m_isUtf8 || std::all_of(patch.splices().begin(), patch.splices().end(), fits))
        return ok();
    return fail(ErrorKind::Composition,
                EditWords::tr("Cannot write this to %1: the file is not written in UTF-8.").arg(m_name),
                EditWords::tr("Save it as UTF-8; until then only ASCII can be put into it."));
}

Result<SourceFile> SourceFile::patched(const SourcePatch &patch, const std::optional<QByteArray> &known) const
{
    const bool isKnown = known && patch.fits(m_bytes) && patch.inverted().fits(*known) &&
                         known->size() == m_bytes.size() + growthOf(patch);
    auto bytes = isKnown ? Result<QByteArray>(*known) : patch.applied(m_bytes);
    if (!bytes)
        return fail(bytes.error());
    // A long text is not looked at as a whole for every letter that is typed into it.
    const auto &splices = patch.splices();
    const auto isOfNoAccount = [this](const SourceSplice &splice) { return isOrdinary(m_bytes, splice); };
    if (m_isUtf8 && !m_hasReturns && std::all_of(splices.begin(), splices.end(), isOfNoAccount))
        return withBytes(std::move(*bytes));
    return create(m_name, std::move(*bytes));
}

QByteArray usualLineEnding(const QByteArray &text)
{
    if (!text.contains('\r'))
        return "\n"; // as nearly always, and found out at once
    const qsizetype pairs = text.count("\r\n");
    const qsizetype feeds = text.count('\n') - pairs;
    const qsizetype returns = text.count('\r') - pairs;
    if (pairs > feeds && pairs >= returns)
        return "\r\n";
    return returns > feeds ? "\r" : "\n";
}

QByteArray withLineEndings(QByteArray text, const QByteArray &lineEnding)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    if (lineEnding != "\n")
        text.replace("\n", lineEnding);
    return text;
}

} // namespace muto::edit
