#include "core/edit/history_record.h"

#include "core/edit/edit_ids.h"
#include "core/edit/edit_words.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace muto::edit {

namespace {

const QString kFormat = QStringLiteral("mutoscope-history-1");

QCborArray toCbor(const SourcePatch &patch)
{
    QCborArray splices;
    for (const SourceSplice &splice : patch.splices())
        splices.append(QCborArray{qint64(splice.offset), splice.removed, splice.inserted});
    return {patch.file(), splices};
}

std::optional<SourcePatch> patchFrom(const QCborArray &cbor)
{
    std::vector<SourceSplice> splices;
    for (const QCborValue &value : cbor.at(1).toArray()) {
        const QCborArray splice = value.toArray();
        splices.push_back(
            {qsizetype(splice.at(0).toInteger(-1)), splice.at(1).toByteArray(), splice.at(2).toByteArray()});
        if (splices.back().offset < 0)
            return std::nullopt;
    }
    auto patch = SourcePatch::create(cbor.at(0).toString(), std::move(splices));
    return patch ? std::optional(std::move(*patch)) : std::nullopt;
}

QCborArray toCbor(const ViewState &view)
{
    QCborArray selection;
    for (const ElementPath &path : view.selection)
        selection.append(QCborArray{path.file, path.steps});
    return {selection, view.seconds, view.film};
}

ViewState viewFrom(const QCborArray &cbor)
{
    ViewState view{{}, cbor.at(1).toDouble(), cbor.at(2).toString()};
    for (const QCborValue &value : cbor.at(0).toArray()) {
        const QCborArray path = value.toArray();
        view.selection.append({path.at(0).toString(), path.at(1).toString()});
    }
    return view;
}

QCborArray toCbor(const HistoryStep &step)
{
    QCborArray patches, moves;
    for (const SourcePatch &patch : step.step.patches)
        patches.append(toCbor(patch));
    for (const FileMove &move : step.step.moves)
        moves.append(QCborArray{move.from, move.to, move.brought});
    return {step.text,
            int(step.step.id),
            patches,
            moves,
            toCbor(step.step.before),
            step.step.after ? QCborValue(toCbor(*step.step.after)) : QCborValue()};
}

std::optional<HistoryStep> stepFrom(const QCborArray &cbor)
{
    HistoryStep step{cbor.at(0).toString(), {}};
    step.step.id = EditId(cbor.at(1).toInteger(int(EditId::Combined)));
    for (const QCborValue &value : cbor.at(2).toArray()) {
        auto patch = patchFrom(value.toArray());
        if (!patch)
            return std::nullopt;
        step.step.patches.push_back(std::move(*patch));
    }
    for (const QCborValue &value : cbor.at(3).toArray()) {
        const QCborArray move = value.toArray();
        step.step.moves.push_back({move.at(0).toString(), move.at(1).toString(), move.at(2).toByteArray()});
    }
    step.step.before = viewFrom(cbor.at(4).toArray());
    if (cbor.at(5).isArray())
        step.step.after = viewFrom(cbor.at(5).toArray());
    return step.step.isEmpty() ? std::nullopt : std::optional(std::move(step));
}

qsizetype sizeOf(const HistoryStep &step)
{
    qsizetype size = 256 + step.text.size(); // names and views are short
    for (const SourcePatch &patch : step.step.patches) {
        for (const SourceSplice &splice : patch.splices())
            size += 16 + splice.removed.size() + splice.inserted.size();
    }
    for (const FileMove &move : step.step.moves)
        size += move.brought.size();
    return size;
}

} // namespace

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::vector<QString> filesOf(const std::vector<HistoryStep> &steps, int index)
{
    std::set<QString> done, undone; // by the names they have before or after the step that is looked at
    const auto rename = [](std::set<QString> &names, const FileMove &move) {
        std::set<QString> renamed;
        for (const QString &name : names)
            renamed.insert(move.moved(name));
        names = std::move(renamed);
    };
    for (int i = 0; i < index; ++i) {
        for (const FileMove &move : steps[std::size_t(i)].step.moves)
            rename(done, move);
        for (const SourcePatch &patch : steps[std::size_t(i)].step.patches)
            done.insert(patch.file());
    }
    for (int i = int(steps.size()) - 1; i >= index; --i) {
        const EditStep &step = steps[std::size_t(i)].step;
        for (const SourcePatch &patch : step.patches)
            undone.insert(patch.file());
        for (auto move = step.moves.rbegin(); move != step.moves.rend(); ++move)
            rename(undone, move->inverted());
    }
    done.merge(undone);
    return {done.begin(), done.end()};
}

HistoryRecord limited(const std::vector<HistoryStep> &steps, int index, const HistoryLimits &limits)
{
    std::size_t first = std::size_t(index), last = first; // what is kept
    qsizetype size = 0;
    const auto mayKeep = [&](std::size_t step) {
        size += sizeOf(steps[step]);
        return size <= limits.bytes && int(last - first) < limits.steps;
    };
    while (first > 0 && mayKeep(first - 1))
        --first;
    const bool isWhole = first == 0;
    while (isWhole && last < steps.size() && mayKeep(last))
        ++last;
    using Offset = std::ptrdiff_t;
    return {
        {steps.begin() + Offset(first), steps.begin() + Offset(last)}, int(std::size_t(index) - first), {}};
}

std::optional<HistoryRecord> caughtUp(HistoryRecord record, const std::map<QString, QByteArray> &present)
{
    EditStep since;
    since.id = EditId::TakeOver;
    QStringList names;
    for (const auto &[name, bytes] : present) {
        const auto hash = record.files.find(name);
        const QByteArray now = contentHash(bytes);
        if (hash != record.files.end() && hash->second == now)
            continue;
        const auto then = record.texts.find(name);
        if (then == record.texts.end())
            return std::nullopt;
        since.patches.push_back(SourcePatch::between(name, then->second, bytes));
        names.append(name);
        record.files[name] = now;
        record.texts[name] = bytes;
    }
    if (names.isEmpty())
        return record;
    record.steps.resize(std::size_t(record.index));
    record.steps.push_back(
        {EditWords::tr("Take over %1 from disk").arg(names.join(QStringLiteral(", "))), std::move(since)});
    ++record.index;
    return record;
}

QByteArray toBytes(const HistoryRecord &record)
{
    QCborArray steps;
    for (const HistoryStep &step : record.steps)
        steps.append(toCbor(step));
    QCborMap files;
    for (const auto &[name, hash] : record.files)
        files.insert(name, hash);
    QCborMap texts;
    for (const auto &[name, text] : record.texts)
        texts.insert(name, qCompress(text));
    const QByteArray body = QCborArray{record.index, steps, files, texts}.toCborValue().toCbor();
    return QCborArray{kFormat, contentHash(body), body}.toCborValue().toCbor();
}

std::optional<HistoryRecord> historyFrom(const QByteArray &bytes)
{
    const QCborArray whole = QCborValue::fromCbor(bytes).toArray();
    const QByteArray body = whole.at(2).toByteArray();
    if (whole.at(0).toString() != kFormat || whole.at(1).toByteArray() != contentHash(body))
        return std::nullopt;
    const QCborArray parts = QCborValue::fromCbor(body).toArray();
    HistoryRecord record{{}, int(parts.at(0).toInteger(-1)), {}};
    for (const QCborValue &value : parts.at(1).toArray()) {
        auto step = stepFrom(value.toArray());
        if (!step)
            return std::nullopt;
        record.steps.push_back(std::move(*step));
    }
    for (const auto &[name, hash] : parts.at(2).toMap())
        record.files.emplace(name.toString(), hash.toByteArray());
    for (const auto &[name, text] : parts.at(3).toMap())
        record.texts.emplace(name.toString(), qUncompress(text.toByteArray()));
    const bool isIn = record.index >= 0 && std::size_t(record.index) <= record.steps.size();
    return isIn ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace muto::edit
