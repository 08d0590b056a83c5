//! Rows of games as a Parquet file, for programs that read columns. It is written group by group: memory does not grow with
//! the number of rows.

use super::rows::{Kind, SCHEMA, Value, columns};
use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;
use std::io::{self, Write};
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

/// So many rows are a group. Readers take a group at a time, and so does this writer.
const GROUP: usize = 50_000;
/// What a file of this program says of who made it.
pub(super) const MAKER: &str = "komma-overens";

/// Bytes on their way: the library wants to own what it writes to, and whoever asked owns the file.
#[derive(Clone, Debug, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Pipe {
    fn take(&self) -> Vec<u8> {
        mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes rows as they come.
pub(crate) struct RowsFile<'w> {
    out: &'w mut dyn Write,
    pipe: Pipe,
    writer: SerializedFileWriter<Pipe>,
    rows: Vec<Vec<Value>>,
}

impl<'w> RowsFile<'w> {
    /// An empty file.
    ///
    /// # Errors
    /// When `out` cannot be written to.
    pub(crate) fn new(out: &'w mut dyn Write) -> io::Result<RowsFile<'w>> {
        let fields =
            columns().iter().map(|(name, kind)| field(name, *kind)).collect::<Result<_, _>>().map_err(failed)?;
        let schema = Type::group_type_builder("rows").with_fields(fields).build().map_err(failed)?;
        let version = KeyValue::new("schema".to_owned(), SCHEMA.to_string());
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(format!("{MAKER} version {}", env!("CARGO_PKG_VERSION")))
            .set_key_value_metadata(Some(vec![version]))
            .build();
        let pipe = Pipe::default();
        let writer = SerializedFileWriter::new(pipe.clone(), Arc::new(schema), Arc::new(properties)).map_err(failed)?;
        Ok(RowsFile { out, pipe, writer, rows: Vec::new() })
    }

    /// Adds a row, with its values in the order of [`columns`].
    ///
    /// # Errors
    /// When the file cannot be written to.
    pub(crate) fn add(&mut self, row: Vec<Value>) -> io::Result<()> {
        self.rows.push(row);
        if self.rows.len() >= GROUP { self.write_group() } else { Ok(()) }
    }

    /// Writes what is left, and the end of the file.
    ///
    /// # Errors
    /// When the file cannot be written to.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        if !self.rows.is_empty() {
            self.write_group()?;
        }
        self.writer.finish().map_err(failed)?;
        self.out.write_all(&self.pipe.take())
    }

    fn write_group(&mut self) -> io::Result<()> {
        let rows = mem::take(&mut self.rows);
        let mut group = self.writer.next_row_group().map_err(failed)?;
        for (at, (_, kind)) in columns().into_iter().enumerate() {
            let Some(mut column) = group.next_column().map_err(failed)? else { break };
            let values = || rows.iter().map(|row| row.get(at).unwrap_or(&Value::Missing));
            let written = match kind {
                Kind::Text => put::<ByteArrayType>(&mut column, values(), |value| match value {
                    Value::Text(words) => Some(ByteArray::from(words.as_str())),
                    _ => None,
                }),
                Kind::Whole => put::<Int32Type>(&mut column, values(), |value| match value {
                    Value::Whole(number) => Some(*number),
                    _ => None,
                }),
                Kind::Number => put::<DoubleType>(&mut column, values(), |value| match value {
                    Value::Number(number) => Some(*number),
                    _ => None,
                }),
                Kind::Bool => put::<BoolType>(&mut column, values(), |value| match value {
                    Value::Bool(is) => Some(*is),
                    _ => None,
                }),
            };
            written.and_then(|()| column.close()).map_err(failed)?;
        }
        group.close().map_err(failed)?;
        self.out.write_all(&self.pipe.take())
    }
}

/// The values of a column; each is there or is not.
fn put<'v, T: DataType>(
    column: &mut SerializedColumnWriter<'_>,
    values: impl Iterator<Item = &'v Value>,
    of: impl Fn(&Value) -> Option<T::T>,
) -> Result<(), ParquetError> {
    let (mut there, mut levels) = (Vec::new(), Vec::new());
    for value in values.map(of) {
        levels.push(i16::from(value.is_some()));
        there.extend(value);
    }
    column.typed::<T>().write_batch(&there, Some(&levels), None).map(|_| ())
}

fn field(name: &str, kind: Kind) -> Result<Arc<Type>, ParquetError> {
    let physical = match kind {
        Kind::Text => Physical::BYTE_ARRAY,
        Kind::Whole => Physical::INT32,
        Kind::Number => Physical::DOUBLE,
        Kind::Bool => Physical::BOOLEAN,
    };
    let field = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
    let field = match kind {
        Kind::Text => field.with_converted_type(ConvertedType::UTF8).with_logical_type(Some(LogicalType::String)),
        Kind::Whole | Kind::Number | Kind::Bool => field,
    };
    field.build().map(Arc::new)
}

fn failed(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => io::Error::other(error),
        error => io::Error::other(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;

    fn read(bytes: &[u8]) -> SerializedFileReader<std::fs::File> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        SerializedFileReader::new(file).unwrap()
    }

    /// Rows of every kind of value, more than fit into one group, read back as they were.
    #[test]
    fn what_is_written_is_read_back() {
        let names = columns();
        let row = |number: usize| -> Vec<Value> {
            let value = |(at, (_, kind)): (usize, &(String, Kind))| match (kind, (at + number) % 3) {
                (_, 0) => Value::Missing,
                (Kind::Text, _) => Value::Text(format!("åäö שלום {number}")),
                (Kind::Whole, _) => Value::Whole(number as i32 - 7),
                (Kind::Number, _) => Value::Number(number as f64 / 4.0),
                (Kind::Bool, _) => Value::Bool(number.is_multiple_of(2)),
            };
            names.iter().enumerate().map(value).collect()
        };
        let many = GROUP + 10;
        let mut bytes = Vec::new();
        let mut file = RowsFile::new(&mut bytes).unwrap();
        (0..many).for_each(|number| file.add(row(number)).unwrap());
        file.finish().unwrap();
        let reader = read(&bytes);
        let about = reader.metadata().file_metadata();
        assert_eq!(about.key_value_metadata().unwrap()[0].value.as_deref(), Some("1"));
        assert_eq!((about.num_rows() as usize, reader.metadata().num_row_groups()), (many, 2));
        for (number, read) in reader.into_iter().enumerate() {
            let read = read.unwrap().into_columns();
            assert_eq!(read.len(), names.len());
            for ((name, field), (wanted, (column, _))) in read.iter().zip(row(number).iter().zip(&names)) {
                assert_eq!(name, column);
                let field = match field {
                    Field::Null => Value::Missing,
                    Field::Str(words) => Value::Text(words.clone()),
                    Field::Int(number) => Value::Whole(*number),
                    Field::Double(number) => Value::Number(*number),
                    Field::Bool(is) => Value::Bool(*is),
                    other => panic!("{other:?}"),
                };
                assert_eq!(field, *wanted, "{name} of row {number}");
            }
        }
    }

    #[test]
    fn a_file_without_rows_has_its_columns() {
        let mut bytes = Vec::new();
        RowsFile::new(&mut bytes).unwrap().finish().unwrap();
        let reader = read(&bytes);
        let schema = reader.metadata().file_metadata().schema_descr();
        assert_eq!((schema.num_columns(), reader.metadata().file_metadata().num_rows()), (columns().len(), 0));
    }
}
