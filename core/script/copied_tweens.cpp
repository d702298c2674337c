#include "core/script/copied_tweens.h"

#include "core/edit/clip_times.h"
#include "core/edit/edited_elements.h"
#include "core/script/carried_defaults.h"
#include "core/script/script_words.h"
#include "core/script/selectors.h"
#include "core/script/timeline_places.h"
#include "core/script/tween_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace muto::script {

using composition::HtmlDocument;
using edit::ClipTimes;

namespace {

constexpr char kQuote = '"';
const QLatin1String kClips("clips"), kTweens("tweens"), kLeftBehind("left"), kFile("file"), kStart("start"),
    kIds("ids"), kCall("call"), kFrom("from"), kClip("clip"), kElements("elements"), kSecondsAfter("after"),
    kTargets("targets"), kWhy("why"), kEases("eases"), kName("name"), kPlugin("plugin"),
    kStatement("statement");

QByteArray scriptWith(const ScriptModel &model, const Tween &tween)
{
    const ScriptCall &call = model.calls[std::size_t(tween.call)];
    const ScriptValue defaults = inheritedDefaults(model, tween);
    QByteArray written = "const tl = gsap.timeline(";
    if (!defaults.fields.empty())
        written += "{ defaults: " + valueText(defaults, kQuote) + " }";
    written += ");\ntl." + call.method.toUtf8() + '(';
    for (int i = 0; i < tween.positionArgument(); ++i)
        written += valueText(call.arguments[std::size_t(i)], kQuote) + ", ";
    return written + "0);\n";
}

/// How much later each of several begins that one tween moves; nothing when only the page can tell.
std::optional<double> staggerOf(const ScriptModel &model, const Tween &tween, std::size_t count)
{
    const ScriptValue *stagger = settingOf(model, tween, QLatin1String("stagger"));
    if (!stagger)
        return 0;
    if (stagger->isNumber())
        return stagger->number;
    const ScriptValue *from = stagger->field(QLatin1String("from"));
    const bool isInOrder = !from || (from->isText() && from->text == QLatin1String("start"));
    if (!isInOrder || stagger->field(QLatin1String("ease")) || stagger->field(QLatin1String("grid")))
        return std::nullopt;
    if (const auto each = stagger->numberAt(QLatin1String("each")))
        return each;
    const auto amount = stagger->numberAt(QLatin1String("amount"));
    return amount && count > 1 ? std::optional(*amount / double(count - 1)) : amount;
}

/// Copies the tweens of one page.
class TweenCopier
{
public:
    TweenCopier(const HtmlDocument &page, const std::vector<OpenScript> &scripts, CopiedTweens &copied)
        : m_page(page)
        , m_times(page)
        , m_selectors(page)
        , m_copied(copied)
    {
        for (std::size_t i = 0; i < scripts.size(); ++i) {
            const QString from = scripts[i].place.file + QLatin1Char('#') + QString::number(i);
            for (const Tween &tween : scripts[i].model->tweens)
                m_tweens.push_back({*scripts[i].model, tween, from, m_selectors.findAll(tween.targets)});
        }
    }

    void add(const QString &file, int clip)
    {
        m_clip = clip;
        m_end = m_page.elements()[std::size_t(clip)].end;
        CopiedTweens::Clip &added = m_copied.clips.emplace_back();
        added = {file, m_times.find(clip) ? m_times.find(clip)->start : 0, {}};
        for (int i = clip; i < m_end; ++i)
            added.ids.append(m_page.elements()[std::size_t(i)].value(QLatin1String("id")));
        for (const KnownTween &each : m_tweens)
            add(each);
    }

private:
    /// One of the page, and what it moves.
    struct KnownTween
    {
        const ScriptModel &model;
        const Tween &tween;
        QString from;
        std::vector<int> moved;
    };

    void add(const KnownTween &known)
    {
        const auto &[model, tween, from, all] = known;
        std::vector<int> ours;
        for (const int each : all) {
            if (each >= m_clip && each < m_end)
                ours.push_back(each);
        }
        if (ours.empty() && !(tween.targets.isEmpty() && names(tween.target.text)))
            return;
        const bool isSetUp = tween.timeline < 0 && tween.method == TweenMethod::Set;
        if (tween.isComputed())
            return leave(tween, tween.computed);
        if (tween.timeline < 0 && !isSetUp)
            return leave(tween, ScriptWords::tr("it is on no timeline"));
        if (!tween.start)
            return leave(tween, ScriptWords::tr("when it begins is computed"));
        const auto later = laterBy(model, tween, all, ours);
        if (!later)
            return leave(tween, ScriptWords::tr("when it moves each of its elements depends on the others"));
        CopiedTween &copy = m_copied.tweens.emplace_back();
        copy = {scriptWith(model, tween), from, clipNumber(), std::move(ours), std::nullopt};
        for (int &each : copy.elements)
            each -= m_clip;
        std::sort(copy.elements.begin(), copy.elements.end());
        if (!isSetUp)
            copy.after = *tween.start - tween.delay + *later +
                         beginningOf(model, m_page, m_times, tween.timeline) - m_copied.clips.back().start;
    }

    /// How long after the tween it moves the first of those that are copied.
    std::optional<double> laterBy(const ScriptModel &model, const Tween &tween, const std::vector<int> &all,
                                  const std::vector<int> &ours) const
    {
        if (all.size() == ours.size())
            return 0;
        const auto each = staggerOf(model, tween, all.size());
        const auto first = std::find(all.begin(), all.end(), ours.front());
        const bool isTogether =
            all.end() - first >= qsizetype(ours.size()) && std::equal(ours.begin(), ours.end(), first);
        if (!each || (*each != 0 && !isTogether))
            return std::nullopt;
        return *each * double(first - all.begin());
    }

    /// Whether code that picks what is moved names what is copied, by an id or a class.
    bool names(const QString &code) const
    {
        static const QRegularExpression name(QStringLiteral(
            "(?:#|getElementById\\(\\s*[\"'`])(?<id>[\\w\\-]+)|\\.(?<class>[\\w\\-]+)(?=[\"'`\\s.])"));
        for (auto found = name.globalMatch(code); found.hasNext();) {
            const auto match = found.next();
            const QString id = match.captured(QStringLiteral("id"));
            const auto moved =
                m_selectors.find(id.isEmpty() ? QLatin1Char('.') + match.captured(QStringLiteral("class"))
                                              : QLatin1Char('#') + id);
            if (moved && std::any_of(moved->begin(), moved->end(),
                                     [this](int each) { return each >= m_clip && each < m_end; }))
                return true;
        }
        return false;
    }

    void leave(const Tween &tween, const QString &why)
    {
        const QString targets =
            tween.targets.isEmpty() ? tween.target.text : tween.targets.join(QStringLiteral(", "));
        m_copied.left.push_back({targets, why, clipNumber()});
    }

    int clipNumber() const { return int(m_copied.clips.size()) - 1; }

    const HtmlDocument &m_page;
    ClipTimes m_times;
    SelectorMatcher m_selectors;
    std::vector<KnownTween> m_tweens;
    CopiedTweens &m_copied;
    int m_clip = 0;
    int m_end = 0;
};

QJsonArray clipsJson(const std::vector<CopiedTweens::Clip> &clips)
{
    QJsonArray written;
    for (const CopiedTweens::Clip &clip : clips)
        written.append(QJsonObject{
            {kFile, clip.file}, {kStart, clip.start}, {kIds, QJsonArray::fromStringList(clip.ids)}});
    return written;
}

QJsonArray tweensJson(const std::vector<CopiedTween> &tweens)
{
    QJsonArray written;
    for (const CopiedTween &tween : tweens) {
        QJsonArray elements;
        for (const int each : tween.elements)
            elements.append(each);
        QJsonObject object{{kCall, QString::fromUtf8(tween.script)},
                           {kFrom, tween.from},
                           {kClip, tween.clip},
                           {kElements, elements}};
        if (tween.after)
            object.insert(kSecondsAfter, *tween.after);
        written.append(object);
    }
    return written;
}

std::optional<CopiedTween> tweenFrom(const QJsonObject &object)
{
    CopiedTween tween{object[kCall].toString().toUtf8(),
                      object[kFrom].toString(),
                      object[kClip].toInt(-1),
                      {},
                      std::nullopt};
    for (const auto elements = object[kElements].toArray(); const QJsonValue &each : elements)
        tween.elements.push_back(each.toInt(-1));
    if (object[kSecondsAfter].isDouble())
        tween.after = object[kSecondsAfter].toDouble();
    const bool isOrdered = std::is_sorted(tween.elements.begin(), tween.elements.end());
    return tween.elements.empty() || tween.elements.front() < 0 || !isOrdered ? std::nullopt
                                                                              : std::optional(tween);
}

void addEases(const std::vector<OpenScript> &scripts, CopiedTweens &copied)
{
    if (copied.tweens.empty())
        return;
    for (const OpenScript &open : scripts) {
        for (const CustomEase &ease : customEases(open.source)) {
            const QByteArray named = kQuote + ease.name.toUtf8() + kQuote;
            const bool isUsed =
                std::any_of(copied.tweens.begin(), copied.tweens.end(),
                            [&named](const CopiedTween &tween) { return tween.script.contains(named); });
            if (isUsed)
                copied.eases.push_back(ease);
        }
    }
}

QJsonArray easesJson(const std::vector<CustomEase> &eases)
{
    QJsonArray written;
    for (const CustomEase &ease : eases)
        written.append(QJsonObject{
            {kName, ease.name}, {kPlugin, ease.plugin}, {kStatement, QString::fromUtf8(ease.statement)}});
    return written;
}

/// Nothing but what makes an ease of that name is a statement of one.
CustomEase easeFrom(const QJsonObject &object)
{
    CustomEase ease{object[kName].toString(), object[kPlugin].toString(),
                    object[kStatement].toString().toUtf8()};
    if (customEases(ease.statement) != std::vector<CustomEase>{ease})
        ease.statement.clear();
    return ease;
}

} // namespace

CopiedTweens copiedTweens(const edit::Document &document, ScriptLibrary &library,
                          const QList<edit::ElementPath> &elements)
{
    CopiedTweens copied;
    for (const auto &[file, inFile] : edit::outermost(document, elements)) {
        const auto scripts = library.scriptsOf(document, file);
        TweenCopier copier(*document.html(file), scripts, copied);
        for (const int element : inFile)
            copier.add(file, element);
        addEases(scripts, copied);
    }
    return copied;
}

QByteArray CopiedTweens::data() const
{
    if (isEmpty())
        return {};
    QJsonArray behind;
    for (const LeftTween &each : left)
        behind.append(QJsonObject{{kTargets, each.targets}, {kWhy, each.why}, {kClip, each.clip}});
    const QJsonObject all{{kClips, clipsJson(clips)},
                          {kTweens, tweensJson(tweens)},
                          {kLeftBehind, behind},
                          {kEases, easesJson(eases)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

CopiedTweens CopiedTweens::read(const QByteArray &data)
{
    const QJsonObject all = QJsonDocument::fromJson(data).object();
    CopiedTweens copied;
    for (const auto clips = all[kClips].toArray(); const QJsonValue &each : clips) {
        CopiedTweens::Clip clip{each[kFile].toString(), each[kStart].toDouble(), {}};
        for (const auto ids = each[kIds].toArray(); const QJsonValue &id : ids)
            clip.ids.append(id.toString());
        copied.clips.push_back(std::move(clip));
    }
    const auto isThere = [&](int clip) { return clip >= 0 && clip < int(copied.clips.size()); };
    for (const auto tweens = all[kTweens].toArray(); const QJsonValue &each : tweens) {
        if (const auto tween = tweenFrom(each.toObject()); tween && isThere(tween->clip))
            copied.tweens.push_back(*tween);
    }
    for (const auto behind = all[kLeftBehind].toArray(); const QJsonValue &each : behind) {
        if (isThere(each[kClip].toInt(-1)))
            copied.left.push_back({each[kTargets].toString(), each[kWhy].toString(), each[kClip].toInt()});
    }
    for (const auto eases = all[kEases].toArray(); const QJsonValue &each : eases)
        copied.eases.push_back(easeFrom(each.toObject()));
    return copied;
}

} // namespace muto::script
