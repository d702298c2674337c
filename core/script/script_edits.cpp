#include "core/script/script_edits.h"

#include "core/edit/indentation.h"
#include "core/edit/source_file.h"
#include "core/script/script_reader.h"
#include "core/script/script_words.h"

#include <algorithm>

namespace muto::script {

using edit::SourcePatch;
using edit::SourceSplice;

namespace {

tl::unexpected<Error> refuse(const QString &why)
{
    return fail(ErrorKind::Composition, ScriptWords::tr("Cannot edit the animation: %1").arg(why),
                ScriptWords::tr("It can be changed in its source."));
}

bool isIn(SourceSpan inner, SourceSpan outer)
{
    return inner.offset >= outer.offset && inner.end() <= outer.end();
}

bool takesAPlace(const QString &method)
{
    static const QStringList methods{QStringLiteral("to"),       QStringLiteral("from"),
                                     QStringLiteral("fromTo"),   QStringLiteral("set"),
                                     QStringLiteral("call"),     QStringLiteral("add"),
                                     QStringLiteral("addLabel"), QStringLiteral("addPause")};
    return methods.contains(method);
}

bool sameCalls(const std::vector<ScriptCall> &a, const std::vector<ScriptCall> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ScriptCall &x, const ScriptCall &y) { return sameMeaning(x, y); });
}

/// Calls by timeline, gsap's own first.
std::vector<std::vector<ScriptCall>> byTimeline(const ScriptModel &model)
{
    std::vector<std::vector<ScriptCall>> calls(model.timelines.size() + 1);
    for (const ScriptCall &call : model.calls)
        calls[call.timeline + 1].push_back(call);
    return calls;
}

} // namespace

ScriptEdits::ScriptEdits(const QByteArray &source, const ScriptModel &model)
    : m_source(source)
    , m_model(model)
{
}

/// Whether a call is one that is written down, rather than made by code.
Result<> ScriptEdits::open(int call) const
{
    if (call < 0 || call >= int(m_model.calls.size()))
        return refuse(ScriptWords::tr("there is no such call."));
    const QString why = m_model.calls[call].why;
    return why.isEmpty() ? ok() : refuse(why + QLatin1Char('.'));
}

ContainerEdits &ScriptEdits::containerAt(const ScriptValue &value)
{
    return m_containers.try_emplace(value.span.offset, ContainerEdits::ofValue(value)).first->second;
}

ContainerEdits &ScriptEdits::argumentsOf(int call)
{
    const ScriptCall &made = m_model.calls[call];
    std::vector<ContainerEdits::Entry> entries;
    for (const ScriptValue &argument : made.arguments)
        entries.push_back({argument.span, {}, argument.span});
    return m_containers
        .try_emplace(made.argumentsSpan.offset,
                     ContainerEdits(ContainerEdits::Kind::Arguments, made.argumentsSpan, std::move(entries)))
        .first->second;
}

Result<ScriptEdits::Target> ScriptEdits::target(const ValuePath &path)
{
    if (const auto known = open(path.call); !known)
        return fail(known.error());
    const ScriptCall &call = m_model.calls[path.call];
    if (path.steps.empty()) {
        const int count = int(call.arguments.size());
        return Target{&argumentsOf(path.call), path.argument < count ? path.argument : -1, count, {}};
    }
    ValuePath around = path;
    around.steps.pop_back();
    const ScriptValue *holder = valueAt(m_model.calls, around);
    if (!holder || holder->origin != ScriptValue::Origin::Literal ||
        (!holder->isObject() && !holder->isList()))
        return refuse(ScriptWords::tr("what it does is not written where it is made."));
    const auto &last = path.steps.back();
    if (const auto *key = std::get_if<QString>(&last); key && holder->isObject())
        return Target{&containerAt(*holder), holder->indexOf(*key), int(holder->fields.size()), *key};
    const auto *index = std::get_if<int>(&last);
    if (!index || !holder->isList() || *index < 0 || *index >= int(holder->items.size()))
        return refuse(ScriptWords::tr("there is no such value."));
    return Target{&containerAt(*holder), *index, int(holder->items.size()), {}};
}

Result<> ScriptEdits::set(const ValuePath &path, const ScriptValue &value)
{
    const auto found = target(path);
    if (!found)
        return fail(found.error());
    if (found->entry < 0) {
        if (path.steps.empty() && path.argument != found->count)
            return refuse(ScriptWords::tr("there is no such argument."));
        found->container->add(found->count, found->key, value);
        return ok();
    }
    const ScriptValue &before = *valueAt(m_model.calls, path);
    if (before.isComputed())
        return refuse(ScriptWords::tr("\"%1\" is %2.").arg(before.text, before.why));
    if (before.origin == ScriptValue::Origin::Expression)
        return refuse(ScriptWords::tr("\"%1\" is computed.")
                          .arg(QString::fromUtf8(m_source.mid(before.span.offset, before.span.length))));
    if (!sameMeaning(before, value) || (value.isNumber() && value.number != rounded(before.number)))
        found->container->replace(found->entry, value);
    return ok();
}

Result<> ScriptEdits::remove(const ValuePath &path)
{
    const auto found = target(path);
    if (!found)
        return fail(found.error());
    if (!found->key.isEmpty())
        found->container->dropAdded(found->key);
    if (found->entry >= 0)
        found->container->remove(found->entry);
    return ok();
}

Result<> ScriptEdits::insertItem(const ValuePath &list, int before, const ScriptValue &value)
{
    if (const auto known = open(list.call); !known)
        return known;
    const ScriptValue *holder = valueAt(m_model.calls, list);
    if (!holder || !holder->isList() || holder->origin != ScriptValue::Origin::Literal || before < 0 ||
        before > int(holder->items.size()))
        return refuse(ScriptWords::tr("there is no list to put it in."));
    containerAt(*holder).add(before, {}, value);
    return ok();
}

Result<> ScriptEdits::insertField(const ValuePath &object, int before, const QString &key,
                                  const ScriptValue &value)
{
    if (const auto known = open(object.call); !known)
        return known;
    const ScriptValue *holder = valueAt(m_model.calls, object);
    if (!holder || !holder->isObject() || holder->origin != ScriptValue::Origin::Literal || before < 0 ||
        before > int(holder->fields.size()) || holder->field(key))
        return refuse(ScriptWords::tr("there is no place to put it in."));
    containerAt(*holder).add(before, key, value);
    return ok();
}

Result<> ScriptEdits::insertArgument(int call, int before, const ScriptValue &value)
{
    if (const auto known = open(call); !known)
        return known;
    if (before < 0 || before > int(m_model.calls[call].arguments.size()))
        return refuse(ScriptWords::tr("there is no such argument."));
    argumentsOf(call).add(before, {}, value);
    return ok();
}

Result<> ScriptEdits::renameField(const ValuePath &path, const QString &key)
{
    const auto found = target(path);
    if (!found)
        return fail(found.error());
    if (found->entry < 0 || found->key.isEmpty())
        return refuse(ScriptWords::tr("there is no such value."));
    found->container->rename(found->entry, key);
    return ok();
}

Result<> ScriptEdits::setMethod(int call, const QString &method)
{
    if (const auto known = open(call); !known)
        return known;
    if (m_model.calls[call].method != method)
        m_methods.insert_or_assign(call, method);
    return ok();
}

Result<> ScriptEdits::insertAfter(int call, const NewCall &made)
{
    if (const auto known = open(call); !known)
        return known;
    m_after[call].push_back(made);
    return ok();
}

Result<> ScriptEdits::append(int timeline, const NewCall &made)
{
    if (timeline < 0 || timeline >= int(m_model.timelines.size()))
        return refuse(ScriptWords::tr("there is no timeline for it."));
    for (int i = int(m_model.calls.size()) - 1; i >= 0; --i) {
        const ScriptCall &call = m_model.calls[i];
        if (call.timeline == timeline && call.why.isEmpty() && takesAPlace(call.method))
            return insertAfter(i, made);
    }
    m_appended[timeline].push_back(made);
    return ok();
}

Result<> ScriptEdits::removeCall(int call)
{
    if (const auto known = open(call); !known)
        return known;
    if (m_model.calls[call].timeline < 0 && m_model.calls[call].statement.length == 0)
        return refuse(ScriptWords::tr("it is a part of a larger expression."));
    m_removed.insert(call);
    return ok();
}

QByteArray ScriptEdits::textOf(const NewCall &made) const
{
    QByteArray text = made.method.toUtf8() + '(';
    for (std::size_t i = 0; i < made.arguments.size(); ++i)
        text += (i == 0 ? "" : ", ") + valueText(made.arguments[i], m_model.quote);
    return text + ')';
}

/// The statement makes the timeline, too: it is more than calls on it.
bool ScriptEdits::holdsItsTimeline(SourceSpan statement) const
{
    return std::any_of(m_model.timelines.begin(), m_model.timelines.end(),
                       [&](const ScriptTimeline &timeline) { return isIn(timeline.span, statement); });
}

/// No other call in its statement.
bool ScriptEdits::isAlone(int call) const
{
    const SourceSpan statement = m_model.calls[call].statement;
    if (statement.length == 0 || holdsItsTimeline(statement))
        return false;
    return std::count_if(m_model.calls.begin(), m_model.calls.end(),
                         [&](const ScriptCall &other) { return other.statement == statement; }) == 1;
}

void ScriptEdits::spliceRemovedCalls(std::vector<SourceSplice> &splices) const
{
    std::set<qsizetype> whole; // statements that go altogether
    for (int call : m_removed) {
        const SourceSpan statement = m_model.calls[call].statement;
        bool isWhole = statement.length > 0 && !holdsItsTimeline(statement);
        for (int i = 0; isWhole && i < int(m_model.calls.size()); ++i)
            isWhole =
                m_model.calls[i].statement != statement || (m_removed.contains(i) && !m_after.contains(i));
        if (!isWhole) {
            const SourceSpan span = m_model.calls[call].span;
            splices.push_back({span.offset, m_source.mid(span.offset, span.length), {}});
        } else if (whole.insert(statement.offset).second) {
            const SourceSpan lines = edit::withItsLines(m_source, statement);
            splices.push_back({lines.offset, m_source.mid(lines.offset, lines.length), {}});
        }
    }
}

void ScriptEdits::spliceNewCalls(std::vector<SourceSplice> &splices) const
{
    const QByteArray line = edit::usualLineEnding(m_source);
    const auto statementAfter = [&](SourceSpan statement, const QByteArray &object, const NewCall &made) {
        const bool isClosed = m_source.at(statement.end() - 1) == ';';
        splices.push_back({statement.end(),
                           {},
                           (isClosed ? "" : ";") + line + edit::indentAt(m_source, statement.offset) +
                               object + '.' + textOf(made) + (isClosed ? ";" : "")});
    };
    for (const auto &[call, calls] : m_after) {
        const ScriptCall &before = m_model.calls[call];
        const SourceSpan statement = before.statement;
        const qsizetype dot = m_source.indexOf('.', before.span.offset);
        const QByteArray space = m_source.mid(before.span.offset, dot - before.span.offset);
        for (const NewCall &made : calls) {
            if (isAlone(call))
                statementAfter(statement,
                               m_source.mid(statement.offset, before.span.offset - statement.offset), made);
            else
                splices.push_back({before.span.end(),
                                   {},
                                   (space.trimmed().isEmpty() ? space : QByteArray()) + '.' + textOf(made)});
        }
    }
    for (const auto &[index, calls] : m_appended) {
        const ScriptTimeline &timeline = m_model.timelines[index];
        for (const NewCall &made : calls) {
            if (timeline.variable.isEmpty())
                splices.push_back({timeline.span.end(), {}, '.' + textOf(made)});
            else
                statementAfter(timeline.statement, timeline.variable.toUtf8(), made);
        }
    }
}

ScriptValue ScriptEdits::expected(const ScriptValue &value) const
{
    if (value.origin != ScriptValue::Origin::Literal || (!value.isObject() && !value.isList()))
        return value;
    ScriptValue inner = value;
    for (ScriptField &field : inner.fields)
        field.value = expected(field.value);
    for (ScriptValue &item : inner.items)
        item = expected(item);
    const auto edited = m_containers.find(value.span.offset);
    return edited == m_containers.end() ? inner : edited->second.applied(inner);
}

ScriptCall ScriptEdits::expected(int index) const
{
    ScriptCall call = m_model.calls[index];
    for (ScriptValue &argument : call.arguments)
        argument = expected(argument);
    if (const auto edited = m_containers.find(call.argumentsSpan.offset); edited != m_containers.end())
        call.arguments = edited->second.applied(call.arguments);
    if (const auto method = m_methods.find(index); method != m_methods.end())
        call.method = method->second;
    return call;
}

std::vector<std::vector<ScriptCall>> ScriptEdits::expectedCalls() const
{
    std::vector<std::vector<ScriptCall>> calls(m_model.timelines.size() + 1);
    // Where a timeline has no call of its own that another could follow, they follow its making.
    const auto add = [&calls](int timeline, const std::vector<NewCall> &made) {
        for (const NewCall &each : made) {
            ScriptCall call;
            call.timeline = timeline;
            call.method = each.method;
            call.arguments = each.arguments;
            calls[timeline + 1].push_back(std::move(call));
        }
    };
    for (const auto &[timeline, made] : m_appended)
        add(timeline, made);
    for (int i = 0; i < int(m_model.calls.size()); ++i) {
        const int timeline = m_model.calls[i].timeline;
        if (!m_removed.contains(i))
            calls[timeline + 1].push_back(expected(i));
        if (const auto after = m_after.find(i); after != m_after.end())
            add(timeline, after->second);
    }
    return calls;
}

Result<> ScriptEdits::compare(const ScriptModel &after) const
{
    const bool sameTimelines =
        std::equal(m_model.timelines.begin(), m_model.timelines.end(), after.timelines.begin(),
                   after.timelines.end(), [](const ScriptTimeline &a, const ScriptTimeline &b) {
                       return a.variable == b.variable && a.ids == b.ids && sameMeaning(a.vars, b.vars);
                   });
    const auto expect = expectedCalls();
    const auto found = byTimeline(after);
    if (!sameTimelines || (after.hasErrors && !m_model.hasErrors) ||
        !std::equal(expect.begin(), expect.end(), found.begin(), sameCalls))
        return refuse(ScriptWords::tr("the way it is written does not allow for it."));
    return ok();
}

Result<ScriptEdit> ScriptEdits::finish(const TargetCount &count) const
{
    std::vector<SourceSplice> splices;
    for (const auto &[offset, container] : m_containers) {
        const auto some = container.splices(m_source, m_model.quote);
        splices.insert(splices.end(), some.begin(), some.end());
    }
    for (const auto &[call, method] : m_methods) {
        const QByteArray before = m_model.calls[call].method.toUtf8();
        const qsizetype end = m_model.calls[call].argumentsSpan.offset;
        const qsizetype offset = m_source.lastIndexOf(before, end - before.size());
        splices.push_back({offset, before, method.toUtf8()});
    }
    std::erase_if(splices, [this](const SourceSplice &splice) {
        return std::any_of(m_removed.begin(), m_removed.end(), [&](int call) {
            return isIn({splice.offset, splice.removed.size()}, m_model.calls[call].span);
        });
    });
    spliceRemovedCalls(splices);
    spliceNewCalls(splices);
    const auto patch = SourcePatch::create({}, std::move(splices));
    auto after = patch ? patch->applied(m_source) : fail(patch.error());
    if (!after)
        return fail(after.error());
    ScriptEdit edit{patch->splices(), std::move(*after), {}};
    if (!edit.changes()) {
        edit.model = m_model;
        return edit;
    }
    edit.model = readScript(edit.after, count);
    if (const auto same = compare(edit.model); !same)
        return fail(same.error());
    return edit;
}

} // namespace muto::script
