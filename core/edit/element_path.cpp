#include "core/edit/element_path.h"

#include <QStringList>
#include <QUrl>

namespace muto::edit {

using composition::HtmlElement;

namespace {

/// An id as it stands in a path, where slashes separate steps.
QString anchorText(char kind, const QString &id)
{
    return QLatin1Char(kind) + QString::fromLatin1(QUrl::toPercentEncoding(id, "!$&'()*+,:;=@"));
}

QString stepText(const QString &tag, int number)
{
    return QStringLiteral("%1[%2]").arg(tag).arg(number);
}

QString childKey(int parent, const QString &step)
{
    return QString::number(parent) + QLatin1Char('/') + step;
}

} // namespace

ElementPaths::ElementPaths(const composition::HtmlDocument &document, QString file)
    : m_file(std::move(file))
{
    QHash<QString, int> counts, uses;
    const auto anchorsOf = [](const HtmlElement &element) {
        QStringList anchors;
        if (const QString id = element.value(QLatin1String("data-hf-id")); !id.isEmpty())
            anchors.append(anchorText('@', id));
        if (const QString id = element.value(QLatin1String("id")); !id.isEmpty())
            anchors.append(anchorText('#', id));
        return anchors;
    };
    const auto &elements = document.elements();
    for (const HtmlElement &element : elements) {
        for (const QString &anchor : anchorsOf(element))
            ++uses[anchor];
    }
    m_steps.reserve(elements.size());
    for (int i = 0; i < int(elements.size()); ++i) {
        const HtmlElement &element = elements[i];
        const int number = counts[childKey(element.parent, element.tag)]++;
        m_steps.push_back({element.parent, number, element.tag, {}});
        m_children.insert(childKey(element.parent, stepText(element.tag, number)), i);
        for (const QString &anchor : anchorsOf(element)) {
            if (uses.value(anchor) != 1)
                continue;
            m_anchors.insert(anchor, i);
            if (m_steps.back().anchor.isEmpty())
                m_steps.back().anchor = anchor;
        }
    }
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
        element = isAnchor ? m_anchors.value(step, -1) : m_children.value(childKey(element, step), -1);
        if (element < 0)
            return std::nullopt;
    }
    return element;
}

} // namespace muto::edit
