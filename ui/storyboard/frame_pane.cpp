#include "ui/storyboard/frame_pane.h"

#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/simple_editors.h"
#include "ui/widgets/still_view.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kStillHeight = 220;

} // namespace

FramePane::FramePane(QWidget *parent)
    : QWidget(parent)
    , m_still(new StillView(this))
    , m_title(new ElidedLabel(this))
    , m_previous(iconButton("framePrevious", QStringLiteral("chevron-left"), tr("Previous frame"), this))
    , m_next(iconButton("frameNext", QStringLiteral("chevron-right"), tr("Next frame"), this))
    , m_open(new QPushButton(icon(QStringLiteral("play"), Tone::OnAccent), tr("&Open in the Film"), this))
{
    setObjectName(QStringLiteral("framePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    addHead(*column);
    addFields(*column);
    m_open->setObjectName(QStringLiteral("frameOpen"));
    m_open->setProperty("primary", true);
    column->addWidget(m_open, 0, Qt::AlignRight);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWished(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWished(1); });
    connect(m_open, &QPushButton::clicked, this, &FramePane::openWished);
}

void FramePane::addHead(QBoxLayout &column)
{
    m_still->setFixedHeight(kStillHeight);
    m_title->setObjectName(QStringLiteral("frameTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setElideMode(Qt::ElideRight);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_title, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    column.addWidget(m_still);
    column.addLayout(line);
}

void FramePane::addFields(QBoxLayout &column)
{
    using library::FrameStatus;
    using Frame = library::StoryboardFrame;
    const auto value = [this](const char *key) {
        return [this, name = QLatin1String(key)](const QString &text) { Q_EMIT valueWished(name, text); };
    };
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    auto *status =
        new ChoiceField({{library::frameStatusName(FrameStatus::Outline), tr("Outlined", "a frame")},
                         {library::frameStatusName(FrameStatus::Built), tr("Built", "a frame")},
                         {library::frameStatusName(FrameStatus::Animated), tr("Animated", "a frame")}});
    add(
        *form, "frameStatus", tr("How far it is"), status,
        [](const Frame &frame) { return library::frameStatusName(frame.status); }, value("status"));
    add(
        *form, "frameScene", tr("To be seen"), new TextField, [](const Frame &frame) { return frame.scene; },
        value("scene"));
    add(
        *form, "frameVoiceover", tr("Voice-over"), new TextAreaField,
        [](const Frame &frame) { return frame.voiceover; }, value("voiceover"));
    add(
        *form, "frameNarrative", tr("Narrative"), new TextAreaField,
        [](const Frame &frame) { return frame.narrative; },
        [this](const QString &text) { Q_EMIT narrativeWished(text); });
    column.addLayout(form, 1);
}

void FramePane::add(QFormLayout &form, const char *name, const QString &label, ValueEditor *editor, Read read,
                    Wish wish)
{
    editor->setObjectName(QLatin1String(name));
    editor->setParent(this);
    QWidget *field = editor->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    (field ? field : editor)->setAccessibleName(label);
    form.addRow(label, editor);
    connect(editor, &ValueEditor::began, this, &FramePane::began);
    connect(editor, &ValueEditor::finished, this, &FramePane::finished);
    connect(editor, &ValueEditor::cancelled, this, &FramePane::cancelled);
    connect(editor, &ValueEditor::edited, this, [this, read, wish](const ValueEdit &edit) {
        if (const auto text = edit(read(m_frame)))
            wish(*text);
    });
    m_fields.push_back({editor, std::move(read)});
}

void FramePane::showFrame(const library::StoryboardFrame &frame, const QString &name)
{
    m_frame = frame;
    m_title->setFullText(name);
    m_still->setPlaceholder(frame.source.isEmpty() ? tr("Nothing shows this frame yet")
                                                   : tr("Looking at it…"));
    m_open->setEnabled(!frame.source.isEmpty());
    m_open->setToolTip(frame.source.isEmpty() ? tr("The storyboard names no composition for it (src)")
                                              : tr("Go to where %1 is in the film").arg(frame.source));
    for (const Field &field : m_fields) {
        const QString text = field.read(frame);
        field.editor->showValue({text, text.isEmpty() ? ValueTier::Unset : ValueTier::Changed, false});
    }
}

void FramePane::setPicture(const QImage &picture)
{
    m_still->setImage(picture);
}

void FramePane::setWays(bool hasPrevious, bool hasNext)
{
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

} // namespace muto::ui
