#include "core/edit/source_splice.h"

#include "core/edit/edit_words.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace muto::edit {

namespace {

constexpr qsizetype kBlock = 4096; // is compared at once, where texts are long

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool doesNothing(const SourceSplice &splice)
{
    return splice.removed == splice.inserted;
}

bool haveSameBlock(const char *a, const char *b)
{
    return std::memcmp(a, b, kBlock) == 0;
}

/// Two texts' common beginning, not torn inside a character.
qsizetype commonStart(const QByteArray &a, const QByteArray &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length + kBlock <= most && haveSameBlock(a.cbegin() + length, b.cbegin() + length))
        length += kBlock;
    length = std::mismatch(a.cbegin() + length, a.cbegin() + most, b.cbegin() + length).first - a.cbegin();
    const auto torn = [&](const QByteArray &text) {
        return length < text.size() && continuesCharacter(text[length]);
    };
    while (length > 0 && (torn(a) || torn(b)))
        --length;
    return length;
}

qsizetype commonEnd(const QByteArray &a, const QByteArray &b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    qsizetype length = 0;
    while (length + kBlock <= most && haveSameBlock(a.cend() - length - kBlock, b.cend() - length - kBlock))
        length += kBlock;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    while (length > 0 && continuesCharacter(a[a.size() - length]))
        --length;
    return length;
}

/// By how much a text is longer after all of them, if it is.
qsizetype grownBy(const std::vector<SourceSplice> &splices)
{
    return std::accumulate(splices.begin(), splices.end(), qsizetype(0),
                           [](qsizetype sum, const SourceSplice &splice) {
                               return sum + std::max<qsizetype>(splice.growth(), 0);
                           });
}

/// A run of a source that splices have changed and a later splice changes again.
struct ChangedRun
{
    QByteArray before;  ///< As it was before all of them.
    QByteArray between; ///< As the later splice found it.
};

} // namespace

SourcePatch::SourcePatch(QString file, std::vector<SourceSplice> splices)
    : m_file(std::move(file))
    , m_splices(std::move(splices))
{
}

Result<SourcePatch> SourcePatch::create(QString file, std::vector<SourceSplice> splices)
{
    std::stable_sort(splices.begin(), splices.end(), [](const SourceSplice &a, const SourceSplice &b) {
        return a.offset != b.offset ? a.offset < b.offset : a.removed.isEmpty() && !b.removed.isEmpty();
    });
    std::vector<SourceSplice> joined;
    for (const SourceSplice &splice : splices) {
        if (doesNothing(splice))
            continue;
        if (joined.empty() || splice.offset > joined.back().end()) {
            joined.push_back(splice);
            continue;
        }
        if (splice.offset < joined.back().end())
            return fail(ErrorKind::Composition,
                        EditWords::tr("Cannot edit %1: two changes want the same place.").arg(file));
        joined.back().removed += splice.removed;
        joined.back().inserted += splice.inserted;
    }
    return SourcePatch(std::move(file), std::move(joined));
}

SourcePatch SourcePatch::between(QString file, const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return SourcePatch(std::move(file), {});
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, start);
    return SourcePatch(std::move(file), {{start, before.mid(start, before.size() - start - end),
                                          after.mid(start, after.size() - start - end)}});
}

bool SourcePatch::fits(const QByteArray &source) const
{
    const QByteArrayView before(source);
    return std::all_of(m_splices.begin(), m_splices.end(), [before](const SourceSplice &splice) {
        return splice.end() <= before.size() &&
               before.sliced(splice.offset, splice.removed.size()) == QByteArrayView(splice.removed);
    });
}

Result<QByteArray> SourcePatch::applied(const QByteArray &source) const
{
    if (!fits(source))
        return fail(
            ErrorKind::Composition,
            EditWords::tr("Cannot edit %1: it is not what it was when the edit was made.").arg(m_file));
    const QByteArrayView before(source);
    QByteArray result;
    result.reserve(before.size() + grownBy(m_splices));
    qsizetype copied = 0;
    for (const SourceSplice &splice : m_splices) {
        result.append(before.sliced(copied, splice.offset - copied));
        result.append(splice.inserted);
        copied = splice.end();
    }
    return result.append(before.sliced(copied));
}

SourcePatch SourcePatch::inverted() const
{
    std::vector<SourceSplice> inverse;
    qsizetype growth = 0;
    for (const SourceSplice &splice : m_splices) {
        inverse.push_back({splice.offset + growth, splice.inserted, splice.removed});
        growth += splice.growth();
    }
    return SourcePatch(m_file, std::move(inverse));
}

SourcePatch SourcePatch::followedBy(const SourcePatch &next) const
{
    SourcePatch both = *this;
    // From the back, so that the places of those still to come are not moved by those that have been.
    for (auto later = next.m_splices.rbegin(); later != next.m_splices.rend(); ++later)
        both.append(*later);
    return both;
}

void SourcePatch::append(const SourceSplice &later)
{
    auto first = m_splices.begin();
    qsizetype growth = 0; // of all splices before the place
    for (; first != m_splices.end() && first->offset + growth + first->inserted.size() < later.offset;
         ++first)
        growth += first->growth();

    const qsizetype growthBefore = growth;
    const qsizetype start =
        first == m_splices.end() ? later.offset : std::min(later.offset, first->offset + growth);
    ChangedRun run;
    qsizetype at = start;
    auto last = first;
    for (; last != m_splices.end() && last->offset + growth <= later.end(); ++last) {
        const qsizetype place = last->offset + growth;
        const QByteArray untouched =
            place > at ? later.removed.mid(at - later.offset, place - at) : QByteArray();
        run.before += untouched + last->removed;
        run.between += untouched + last->inserted;
        at = place + last->inserted.size();
        growth += last->growth();
    }
    if (later.end() > at) {
        const QByteArray untouched = later.removed.mid(at - later.offset);
        run.before += untouched;
        run.between += untouched;
    }
    const SourceSplice merged{start - growthBefore, run.before,
                              run.between.left(later.offset - start) + later.inserted +
                                  run.between.mid(later.end() - start)};
    const auto place = m_splices.erase(first, last);
    if (!doesNothing(merged))
        m_splices.insert(place, merged);
}

qsizetype SourcePatch::mapped(qsizetype offset) const
{
    qsizetype growth = 0;
    for (const SourceSplice &splice : m_splices) {
        if (offset < splice.offset)
            break;
        if (offset < splice.end())
            return splice.offset + growth + splice.inserted.size();
        growth += splice.growth();
    }
    return offset + growth;
}

} // namespace muto::edit
