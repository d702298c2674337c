#include "ui/render/quality_row.h"

#include "ui/render/form_parts.h"
#include "ui/render/format_words.h"

#include <QComboBox>

namespace muto::ui {

QualityRow::QualityRow(QWidget *parent)
    : QWidget(parent)
    , m_list(named(new QComboBox(this), "qualityCombo"))
    , m_note(noteLabel(this, "qualityNote"))
{
    for (const auto quality : {media::Quality::Draft, media::Quality::Standard, media::Quality::High})
        m_list->addItem(qualityWords(quality), int(quality));
    stack(m_list, m_note, this);
    showNote();
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        showNote();
        Q_EMIT changed();
    });
}

media::Quality QualityRow::quality() const
{
    return media::Quality(m_list->currentData().toInt());
}

void QualityRow::setQuality(media::Quality quality)
{
    m_list->setCurrentIndex(m_list->findData(int(quality)));
    showNote(); // the form is filled in silence
}

void QualityRow::showNote()
{
    switch (quality()) {
    case media::Quality::Draft:
        return m_note->setText(tr("For looking: made fast, with visible compression."));
    case media::Quality::Standard:
        return m_note->setText(tr("For delivery: looks like the preview in a file of moderate size."));
    case media::Quality::High:
        return m_note->setText(tr("For masters: the largest file and the slowest to make."));
    }
}

} // namespace muto::ui
