#include "ui/render/range_row.h"

#include "ui/preview/time_format.h"
#include "ui/render/form_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace muto::ui {

namespace {

/// Of a film whose length is not known.
constexpr int kMostFrames = std::numeric_limits<int>::max();

std::optional<double> pointOf(const QComboBox &list)
{
    const QVariant seconds = list.currentData();
    return seconds.isValid() ? std::optional(seconds.toDouble()) : std::nullopt;
}

void choosePoint(QComboBox &list, const std::optional<double> &seconds)
{
    list.setCurrentIndex(std::max(0, seconds ? list.findData(*seconds) : 0));
}

} // namespace

RangeRow::RangeRow(QWidget *parent)
    : QWidget(parent)
    , m_list(named(new QComboBox(this), "rangeCombo"))
    , m_from(named(new QLineEdit(this), "fromEdit"))
    , m_to(named(new QLineEdit(this), "toEdit"))
    , m_firstFrame(named(new QSpinBox(this), "firstFrameSpin"))
    , m_lastFrame(named(new QSpinBox(this), "lastFrameSpin"))
    , m_fromPoint(named(new QComboBox(this), "fromPointCombo"))
    , m_toPoint(named(new QComboBox(this), "toPointCombo"))
    , m_times(makePart(m_from, m_to))
    , m_frames(makePart(m_firstFrame, m_lastFrame))
    , m_points(makePart(m_fromPoint, m_toPoint))
{
    makeTimes();
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(m_list), m_times, m_frames, m_points})
        column->addWidget(each);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        showPart();
        Q_EMIT changed();
    });
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &RangeRow::changed);
    for (QSpinBox *spin : {m_firstFrame, m_lastFrame})
        connect(spin, &QSpinBox::valueChanged, this, &RangeRow::changed);
    for (QComboBox *list : {m_fromPoint, m_toPoint})
        connect(list, &QComboBox::currentIndexChanged, this, &RangeRow::changed);
}

/// A line with both ends of a part.
QWidget *RangeRow::makePart(QWidget *from, QWidget *to)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](QWidget *end, const QString &text) {
        auto *label = new QLabel(text, part);
        label->setBuddy(end);
        QString name = text;
        end->setAccessibleName(name.remove(QLatin1Char('&')));
        row->addWidget(label);
        row->addWidget(end, 1);
    };
    add(from, tr("Fro&m"));
    add(to, tr("&to"));
    return part;
}

void RangeRow::makeTimes()
{
    m_from->setPlaceholderText(tr("the start"));
    m_to->setPlaceholderText(tr("the end"));
    for (QLineEdit *edit : {m_from, m_to})
        edit->setToolTip(tr("Seconds, or minutes and seconds: 2.5, 1:02"));
    m_firstFrame->setToolTip(tr("The first frame that is rendered, as the film counts them from 0"));
    m_lastFrame->setToolTip(tr("The last frame that is rendered"));
    for (QComboBox *list : {m_fromPoint, m_toPoint}) {
        list->setToolTip(tr("A marker of the composition, or a label of its scripts"));
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(6);
    }
}

RangeChoice RangeRow::choice() const
{
    return RangeChoice(m_list->currentData().toInt());
}

void RangeRow::showPart()
{
    m_times->setVisible(choice() == RangeChoice::Typed);
    m_frames->setVisible(choice() == RangeChoice::Frames);
    m_points->setVisible(choice() == RangeChoice::Points);
}

void RangeRow::fill(const RenderForm &form, const FilmFacts &film)
{
    const QSignalBlocker silence(this);
    offerRanges(film);
    offerPoints(film);
    m_list->setCurrentIndex(std::max(0, m_list->findData(int(form.range))));
    m_from->setText(form.from);
    m_to->setText(form.to);
    const auto frames = film.duration > 0 ? film.frameRate.frameCount(film.duration) : kMostFrames;
    for (QSpinBox *spin : {m_firstFrame, m_lastFrame})
        spin->setRange(0, int(std::clamp<std::int64_t>(frames, 1, kMostFrames) - 1));
    m_firstFrame->setValue(int(form.firstFrame));
    const int last = film.duration > 0 ? m_lastFrame->maximum() : 0;
    m_lastFrame->setValue(form.lastFrame ? int(*form.lastFrame) : last);
    choosePoint(*m_fromPoint, form.fromPoint);
    choosePoint(*m_toPoint, form.toPoint);
    showPart();
}

void RangeRow::offerRanges(const FilmFacts &film)
{
    m_list->clear();
    m_list->addItem(tr("Whole film"), int(RangeChoice::Whole));
    if (film.workArea)
        m_list->addItem(tr("From mark in to mark out"), int(RangeChoice::Marks));
    m_list->addItem(tr("From one time to another"), int(RangeChoice::Typed));
    m_list->addItem(tr("From one frame to another"), int(RangeChoice::Frames));
    if (!film.points.empty())
        m_list->addItem(tr("From one marker or label to another"), int(RangeChoice::Points));
}

void RangeRow::offerPoints(const FilmFacts &film)
{
    m_fromPoint->clear();
    m_toPoint->clear();
    m_fromPoint->addItem(tr("the start"));
    m_toPoint->addItem(tr("the end"));
    for (const FilmPoint &point : film.points) {
        const QString name = point.name.isEmpty() ? tr("Marker") : point.name;
        for (QComboBox *list : {m_fromPoint, m_toPoint})
            list->addItem(QStringLiteral("%1 · %2").arg(name, formatDuration(point.seconds)), point.seconds);
    }
}

void RangeRow::read(RenderForm &form) const
{
    form.range = choice();
    form.from = m_from->text();
    form.to = m_to->text();
    form.firstFrame = m_firstFrame->value();
    form.lastFrame = m_lastFrame->value();
    form.fromPoint = pointOf(*m_fromPoint);
    form.toPoint = pointOf(*m_toPoint);
}

} // namespace muto::ui
