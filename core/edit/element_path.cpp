#include "core/edit/element_path.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace muto::edit {

using composition::HtmlElement;

namespace {

constexpr QLatin1String kPlain("!$&'()*+,:;=@-._~"); // in ids, besides letters and digits

bool isPlain(QChar c)
{
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return isLetter || kPlain.contains(c);
}

/// An id as it stands in a path, where slashes separate steps.
QString anchorText(char kind, const QString &id)
{
    if (std::all_of(id.begin(), id.end(), isPlain))
        return QLatin1Char(kind) + id; // as nearly all
    return QLatin1Char(kind) + QString::fromLatin1(QUrl::toPercentEncoding(id, kPlain.data()));
}

QString stepText(const QString &tag, int number)
{
    return QStringLiteral("%1[%2]").arg(tag, QString::number(number));
}

/// What an element may be found by, the better one first; either may be empty.
std::array<QString, 2> anchorsOf(const HtmlElement &element)
{
    std::array<QString, 2> anchors;
    if (const QString id = element.value(QLatin1String("data-hf-id")); !id.isEmpty())
        anchors[0] = anchorText('@', id);
    if (const QString id = element.value(QLatin1String("id")); !id.isEmpty())
        anchors[1] = anchorText('#', id);
    return anchors;
}

/// Numbers of elements among the siblings of their tag. Tags are few, and compared as numbers.
class SiblingNumbers
{
public:
    int next(const HtmlElement &element)
    {
        if (!m_tags.contains(element.tag))
            m_tags.insert(element.tag, int(m_tags.size()));
        return m_counts[{element.parent, m_tags.value(element.tag)}]++;
    }

private:
    QHash<QString, int> m_tags;
    QHash<std::pair<int, int>, int> m_counts;
};

} // namespace

ElementPaths::ElementPaths(const composition::HtmlDocument &document, QString file)
    : m_file(std::move(file))
    , m_index(document.fact<Index>(&ElementPaths::indexOf))
{
}

ElementPaths::Index ElementPaths::indexOf(const composition::HtmlDocument &document)
{
    const auto &elements = document.elements();
    std::vector<std::array<QString, 2>> anchors;
    anchors.reserve(elements.size());
    Index index;
    index.anchors.reserve(qsizetype(elements.size())); // to grow is to hash all of them anew
    bool areUnique = true;
    for (int i = 0; i < int(elements.size()); ++i) {
        anchors.push_back(anchorsOf(elements[i]));
        for (const QString &anchor : anchors.back()) {
            if (anchor.isEmpty())
                continue;
            const qsizetype known = index.anchors.size();
            int &owner = index.anchors[anchor];
            const bool isFirst = index.anchors.size() > known;
            owner = isFirst ? i : kSeveral;
            areUnique = areUnique && isFirst;
        }
    }
    SiblingNumbers numbers;
    index.steps.reserve(elements.size());
    for (int i = 0; i < int(elements.size()); ++i) {
        const HtmlElement &element = elements[i];
        index.steps.push_back({element.parent, element.end, numbers.next(element), element.tag, {}});
        QString &chosen = index.steps.back().anchor;
        for (const QString &anchor : anchors[std::size_t(i)]) {
            if (chosen.isEmpty() && (areUnique || index.anchors.value(anchor, kSeveral) == i))
                chosen = anchor;
        }
    }
    return index;
}

int ElementPaths::child(int parent, const QString &step) const
{
    const std::vector<Step> &steps = m_index->steps;
    const int end = parent < 0 ? int(steps.size()) : steps[parent].end;
    for (int i = parent + 1; i < end; i = steps[i].end) {
        if (step.startsWith(steps[i].tag) && step == stepText(steps[i].tag, steps[i].number))
            return i;
    }
    return -1;
}

ElementPath ElementPaths::of(int element) const
{
    if (element >= 0 && !m_index->steps[element].anchor.isEmpty())
        return {m_file, m_index->steps[element].anchor}; // as nearly all
    QStringList steps;
    for (; element >= 0; element = m_index->steps[element].parent) {
        const Step &step = m_index->steps[element];
        steps.prepend(step.anchor.isEmpty() ? stepText(step.tag, step.number) : step.anchor);
        if (!step.anchor.isEmpty())
            break;
    }
    return {m_file, steps.join(QLatin1Char('/'))};
}

std::optional<int> ElementPaths::find(const ElementPath &path) const
{
    if (path.file != m_file || path.isEmpty())
        return std::nullopt;
    int element = -1;
    const QStringList steps = path.steps.split(QLatin1Char('/'));
    for (const QString &step : steps) {
        const bool isAnchor = step.startsWith(QLatin1Char('#')) || step.startsWith(QLatin1Char('@'));
        element = isAnchor ? m_index->anchors.value(step, -1) : child(element, step);
        if (element < 0)
            return std::nullopt;
    }
    return element;
}

} // namespace muto::edit
