#include "core/edit/element_path.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

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

QStringList anchorsOf(const HtmlElement &element)
{
    QStringList anchors;
    if (const QString id = element.value(QLatin1String("data-hf-id")); !id.isEmpty())
        anchors.append(anchorText('@', id));
    if (const QString id = element.value(QLatin1String("id")); !id.isEmpty())
        anchors.append(anchorText('#', id));
    return anchors;
}

} // namespace

ElementPaths::ElementPaths(const composition::HtmlDocument &document, QString file)
    : m_file(std::move(file))
{
    const auto &elements = document.elements();
    QHash<QString, int> uses;
    std::vector<QStringList> anchors;
    anchors.reserve(elements.size());
    for (const HtmlElement &element : elements) {
        anchors.push_back(anchorsOf(element));
        for (const QString &anchor : anchors.back())
            ++uses[anchor];
    }
    QHash<std::pair<int, QString>, int> siblings; // so far, by parent and tag
    m_steps.reserve(elements.size());
    for (int i = 0; i < int(elements.size()); ++i) {
        const HtmlElement &element = elements[i];
        m_steps.push_back(
            {element.parent, element.end, siblings[{element.parent, element.tag}]++, element.tag, {}});
        for (const QString &anchor : anchors[std::size_t(i)]) {
            if (uses.value(anchor) != 1)
                continue;
            m_anchors.insert(anchor, i);
            if (m_steps.back().anchor.isEmpty())
                m_steps.back().anchor = anchor;
        }
    }
}

int ElementPaths::child(int parent, const QString &step) const
{
    const int end = parent < 0 ? int(m_steps.size()) : m_steps[parent].end;
    for (int i = parent + 1; i < end; i = m_steps[i].end) {
        if (step.startsWith(m_steps[i].tag) && step == stepText(m_steps[i].tag, m_steps[i].number))
            return i;
    }
    return -1;
}

ElementPath ElementPaths::of(int element) const
{
    QStringList steps;
    for (; element >= 0; element = m_steps[element].parent) {
        const Step &step = m_steps[element];
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
        element = isAnchor ? m_anchors.value(step, -1) : child(element, step);
        if (element < 0)
            return std::nullopt;
    }
    return element;
}

} // namespace muto::edit
