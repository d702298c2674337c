// What the page shows although nobody has written it.

#include "ui/preview/preview_view.h"

#include "ui/preview/page_pair.h"

#include <utility>

namespace muto::ui {

using edit::ElementPath;
using web::PageChange;

void PreviewView::setLeftOut(const QList<ElementPath> &elements)
{
    const QList<ElementPath> before = std::exchange(m_leftOut, elements);
    if (!m_pages->isReloading() && page().isReady())
        leaveOut(before);
}

/// As if their author had hidden them; those of `before` are again as he has them.
void PreviewView::leaveOut(const QList<ElementPath> &before)
{
    web::PagePatch patch;
    const auto hide = [&patch](const ElementPath &path, bool hidden) {
        patch.changes.push_back({PageChange::Kind::Attribute, path.file, path.steps,
                                 QStringLiteral("data-hidden"),
                                 hidden ? std::optional(QString()) : std::nullopt});
    };
    for (const ElementPath &path : before) {
        const auto element = m_document ? m_document->find(path) : Result<int>(0);
        if (!m_document || !element || m_leftOut.contains(path))
            continue;
        const auto &found = m_document->html(path.file)->elements()[std::size_t(*element)];
        hide(path, found.has(QLatin1String("data-hidden")));
    }
    for (const ElementPath &path : m_leftOut)
        hide(path, true);
    if (patch.changes.empty())
        return;
    m_unwrittenPage = &page();
    m_leftOutPatch = page().patch(patch);
}

/// As its author has it, if the element is still there.
std::optional<QString> PreviewView::writtenAttribute(const ElementPath &path, const QString &name) const
{
    const auto found = m_document->find(path);
    if (!found)
        return std::nullopt;
    const auto &element = m_document->html(path.file)->elements()[std::size_t(*found)];
    const auto *attribute = element.attribute(QLatin1String(name.toLatin1()));
    return attribute ? std::optional(attribute->value) : std::nullopt;
}

bool PreviewView::tryOut(const std::optional<TriedAttribute> &trial)
{
    const std::optional<TriedAttribute> before = std::exchange(m_tried, std::nullopt);
    if (m_pages->isReloading() || !page().isReady())
        return false;
    web::PagePatch patch;
    const auto set = [&patch](const TriedAttribute &tried, const std::optional<QString> &value) {
        patch.changes.push_back(
            {PageChange::Kind::Attribute, tried.element.file, tried.element.steps, tried.name, value});
    };
    const bool isAgain = before && trial && trial->element == before->element && trial->name == before->name;
    if (before && !isAgain && m_document && m_document->find(before->element))
        set(*before, writtenAttribute(before->element, before->name));
    if (trial)
        set(*trial, trial->value);
    if (patch.changes.empty())
        return false;
    m_tried = trial;
    m_unwrittenPage = &page();
    m_triedPatch = page().patch(patch);
    return true;
}

} // namespace muto::ui
